import type { Edition } from '../edition';

/** The one description of Karabakh: as a term, as a place, and beside the text. */
export const karabakh = [
  'Nagorno-Karabakh, the mountainous part of the region of Karabakh, is internationally recognised as Azerbaijani.',
  'Ethnic Armenians, backed by Armenia, held it and districts around it from the early 1990s.',
  'Azerbaijan took control in 2020 and 2023, and nearly all Armenians left.',
  'Russian peacekeepers were stationed there from late 2020.',
] as const;

export const terms: Edition['terms'] = {
  karabakh: {
    name: 'Karabakh',
    forms: ['Nagorno-Karabakh', 'Karabakh'],
    meaning: karabakh.join(' '),
  },
  'soviet-union': {
    name: 'Soviet Union',
    forms: ['former Soviet states', 'Soviet Union', 'post-Soviet', 'ex-Soviet', 'Soviet-era', 'Soviet'],
    meaning:
      'The state of fifteen republics, ruled from Moscow, that ended in 1991. Russia, Ukraine, Azerbaijan, Armenia and Kazakhstan were all part of it.',
  },
  kremlin: {
    name: 'Kremlin',
    forms: ['the Kremlin', 'Kremlin'],
    meaning:
      'The fortress in Moscow where Russia’s president has his offices; in the news, the president and his staff.',
  },
  vassal: {
    name: '“Vassal”',
    forms: ['vassale', 'vassal'],
    meaning:
      'In the Middle Ages, somebody bound to serve a lord; today, a pointed word for a country that obeys another.',
  },
  hegemon: {
    name: 'Hegemon',
    forms: ['hegemon'],
    meaning: 'A state so strong that it leads the others around it, and expects them to follow.',
  },
  'air-defence': {
    name: 'Air defence',
    forms: ['air-defence system', 'air defences', 'air defence', 'air-defence'],
    meaning: 'Radars, guns and missiles that find and shoot down aircraft, drones or missiles in the sky.',
  },
  compensation: {
    name: 'Compensation',
    forms: ['compensation'],
    meaning: 'Money paid to people who have suffered harm, by whoever answers for it.',
  },
  'victory-day-parade': {
    name: 'Victory Day parade',
    forms: ['Victory Day parade', 'Victory Day Parade', 'Victory Day'],
    meaning:
      'The military parade held in Moscow on 9 May, the day on which Russia marks the Soviet victory over Nazi Germany in 1945.',
  },
  'special-forces': {
    name: 'Special forces',
    forms: ['special forces'],
    meaning: 'Units of the police or the army that are trained and armed for dangerous operations.',
  },
  'ethnic-azerbaijanis': {
    name: 'Ethnic Azerbaijanis',
    forms: ['ethnic Azerbaijanis', 'ethnic Azeris'],
    meaning:
      'People of Azerbaijani origin, also called Azeris. They may be citizens of Azerbaijan, of Russia or of another country.',
  },
  diaspora: {
    name: 'Diaspora',
    forms: ['Azerbaijani diaspora', 'diaspora'],
    meaning: 'People who live outside the country that they or their families come from, seen as one community.',
  },
  'report-az': {
    name: 'Report.Az',
    forms: ['Report.Az'],
    meaning: 'A news outlet in Azerbaijan, which publishes on the internet.',
  },
  'foreign-ministry': {
    name: 'Foreign ministry',
    forms: ['foreign ministry'],
    meaning: 'The part of a government that deals with other countries.',
  },
  sputnik: {
    name: 'Sputnik',
    forms: ['Sputnik Azerbaijan', 'Sputnik'],
    meaning: 'A news agency owned by the Russian state, with offices and websites in many countries.',
  },
  fsb: {
    name: 'FSB',
    forms: ['Federal Security Service', 'FSB'],
    meaning: 'Russia’s Federal Security Service: its main security agency, and the chief successor of the Soviet KGB.',
  },
  'summoning-an-ambassador': {
    name: 'Summoning an ambassador',
    forms: ['summoned', 'called in'],
    meaning:
      'An ambassador stands for one country in another. To call the ambassador in for an explanation is a formal way of showing displeasure.',
  },
  lukoil: {
    name: 'Lukoil',
    forms: ['Lukoil'],
    meaning: 'One of the largest oil companies in Russia.',
  },
  'state-news-agency': {
    name: 'State news agency',
    forms: ['state news agency'],
    meaning: 'A news agency supplies other media with reports; a state news agency belongs to the state.',
  },
  propaganda: {
    name: 'Propaganda',
    forms: ['propaganda'],
    meaning: 'Messages spread widely in order to steer what people think, rather than to inform them.',
  },
  bucha: {
    name: 'Bucha',
    forms: ['Bucha'],
    meaning: 'A town in Ukraine, just north-west of the capital, Kyiv.',
  },
  sanctions: {
    name: 'Sanctions',
    forms: ['sanctions'],
    meaning: 'Limits on trade, money or travel with which countries put pressure on another country.',
  },
  mobilisation: {
    name: 'Mobilisation',
    forms: ['mass mobilisation', 'mobilisation'],
    meaning: 'Calling civilians up into the army; mass mobilisation calls up very many of them.',
  },
  'economic-forum': {
    name: 'St Petersburg Economic Forum',
    forms: ['St Petersburg Economic Forum', 'Economic Forum'],
    meaning:
      'A yearly meeting of officials and business leaders in St Petersburg, at which Russia presents its economy.',
  },
  leverage: {
    name: 'Leverage',
    forms: ['leverage'],
    meaning: 'What one side holds over another and can use to make it give way.',
  },
};
