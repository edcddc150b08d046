import type { QuestionStates } from '../question-state';

/**
 * What became of the questions that neither account answers. A question is known by its words: whoever rewords one in
 * its chapter rewords it here, and a new one is added as `not-looked-for`; the test of this file says which.
 */
export const questionStates: QuestionStates = {
  before: [
    { question: 'To whom did the tie look like a stable alliance, and until when?', state: 'not-looked-for' },
    { question: 'What did the two governments expect of each other before the crash?', state: 'not-looked-for' },
    { question: 'Who decided that the Russian forces should leave?', state: 'not-looked-for' },
  ],
  flight: [
    {
      question: 'Where had the plane taken off, and where was it going?',
      state: 'answered',
      answer: 'It was on its way from Baku to Grozny.',
      record: ['flight-8243-lost'],
    },
    {
      question: 'How did it come to be near Aktau?',
      state: 'answered',
      answer:
        'It lost its hydraulics and crossed the Caspian for an emergency landing. Disputed: Azerbaijani officials say that Russia refused it a landing; Putin says that Makhachkala was offered and the crew declined.',
      record: ['kazakh-preliminary-report', 'flight-8243-lost'],
    },
    {
      question: 'What happened to the others aboard?',
      state: 'answered',
      answer: 'The other 29 survived: 27 passengers and two crew.',
      record: ['flight-8243-lost'],
    },
    {
      question: 'Who, if anyone, gave an order to fire, and at what?',
      state: 'in-part',
      answer:
        'At drones, Putin said. Of who gave an order there is only an anonymous letter, which the outlet that published it could not verify.',
      record: ['dushanbe-meeting', 'minval-leak', 'russian-case-closed'],
    },
    {
      question: 'In what words did Moscow speak of the crash, and to whom?',
      state: 'answered',
      answer:
        'By telephone, in December 2024, Putin apologised to Aliyev that the incident had happened in Russian airspace, the Kremlin said. In Dushanbe, in October 2025, he spoke to him of two missiles. A joint statement of April 2026 called it unintentional, The Moscow Times reported.',
      record: ['putin-apology-call', 'dushanbe-meeting', 'damages-agreed'],
    },
  ],
  parade: [
    {
      question: 'What reason, if any, was given for staying away?',
      state: 'answered',
      answer: 'Events at home in honour of Heydar Aliyev, a Kremlin aide said.',
      record: ['parade-reason'],
    },
    {
      question: 'Did anyone in Moscow say how the refusal was taken?',
      state: 'in-part',
      answer: 'A Kremlin aide said that Aliyev would, unfortunately, not come. Nothing more was found.',
      record: ['parade-reason'],
    },
    {
      question: 'Which other leaders came, and which did not?',
      state: 'in-part',
      answer:
        'Before the day more than 20 leaders were announced, and one more stayed away, ill. Who came was not found.',
      record: ['parade-reason'],
    },
  ],
  yekaterinburg: [
    {
      question: 'Who were the two who died, and what exactly did they die of?',
      state: 'in-part',
      answer:
        'The brothers Huseyn and Ziyaddin Safarov. Of what is disputed: beaten to death, said Baku’s prosecutors; heart failure in one case, the other not yet established, said Russian investigators.',
      record: ['baku-autopsies', 'yekaterinburg-raid'],
    },
    {
      question: 'What was each of those detained suspected of?',
      state: 'in-part',
      answer: 'Six were charged over murders and attempted murders of 2001 to 2011. For the others nothing was found.',
      record: ['yekaterinburg-raid', 'yekaterinburg-verdict'],
    },
    {
      question: 'How many were released, and when?',
      state: 'in-part',
      answer:
        'Of about 50, six were charged and the others let go after questioning, Amnesty International wrote. No dates were found.',
      record: ['yekaterinburg-raid'],
    },
    {
      question: 'Has anyone outside the two governments looked into it?',
      state: 'in-part',
      answer: 'Amnesty International asked for independent inquiries. None was found.',
      record: ['amnesty-calls'],
    },
  ],
  'baku-answers': [
    { question: 'What did Moscow reply to the call for an investigation?', state: 'not-looked-for' },
    { question: 'What did the officials base their charge of a system on?', state: 'not-looked-for' },
    { question: 'How many visits, concerts and exhibitions were called off?', state: 'not-looked-for' },
  ],
  arrests: [
    {
      question: 'What evidence is there for any of these charges?',
      state: 'in-part',
      answer:
        'In Yekaterinburg a jury found seven men guilty; two of the six charged in June 2025, as the rights group IRFS named them, were not among these. Shahin Shikhlinski, one of the seven, denied guilt throughout. The Sputnik men were let go, and no trial was found, nor one of the Russians in Baku by February 2026.',
      record: ['yekaterinburg-verdict', 'first-exchange', 'eleven-still-held'],
    },
    {
      question: 'Where are the people who were arrested now?',
      state: 'in-part',
      answer:
        'The two Sputnik men reached Russia in October 2025, and Yusif Khalilov, who had been held in Voronezh, was reported in Baku. Shikhlinski was sentenced. Of the 11 Russians in Baku nothing was found after 15 February 2026.',
      record: ['first-exchange', 'second-exchange', 'yekaterinburg-verdict', 'eleven-still-held'],
    },
    {
      question: 'How, and where, did the signs of assault that Account B reports come about?',
      state: 'not',
      answer: 'No inquiry was found.',
      record: ['russians-jailed-baku'],
    },
    {
      question: 'Is there any proof that one arrest answered another, beyond the telling?',
      state: 'not',
      answer: 'Not proven. Amnesty International called them tit-for-tat policing.',
      record: ['amnesty-calls', 'first-exchange'],
    },
  ],
  'war-of-words': [
    {
      question: 'What did Russian state media write in these days?',
      state: 'not',
    },
    {
      question: 'Where did the comparison with Hitler appear, and in what words?',
      state: 'not',
      answer: 'It was not found. One with Stalin was reported, on state television.',
    },
    { question: 'Where does the figure of over 1,000 come from?', state: 'not-looked-for' },
    {
      question: 'What did the commission’s investigation consist of?',
      state: 'answered',
      answer: 'Of monitoring Russian media and Telegram. No material was published with the statement.',
      record: ['commission-statement'],
    },
    {
      question: 'Which passports did the people detained in Yekaterinburg hold?',
      state: 'in-part',
      answer: 'Both kinds, Amnesty International wrote. On the two who died the sources disagree.',
      record: ['yekaterinburg-raid'],
    },
  ],
  'why-now': [
    { question: 'Which operation in Iran does Account A mean, and what happened in it?', state: 'not-looked-for' },
    { question: 'Who are the many in Moscow who are said to be afraid?', state: 'not-looked-for' },
    { question: 'What have the two presidents said about each other?', state: 'not-looked-for' },
    { question: 'How do people in Azerbaijan, and in Russia, explain the quarrel?', state: 'not-looked-for' },
  ],
  'what-next': [
    {
      question: 'What do people in Azerbaijan and in Russia want from each other?',
      state: 'not',
      answer: 'No opinion poll of 2025 or 2026 was found.',
    },
    {
      question: 'What do the two governments say to each other in private?',
      state: 'not',
      answer: 'Only the channel is known: aides of the two presidents.',
    },
    {
      question: 'Do the two countries still trade, travel and work together as before?',
      state: 'in-part',
      answer:
        'Trade grew to almost five billion dollars in 2025, officials said, and in March 2026 Russians left Iran through Azerbaijan. Figures on travel were not found.',
      record: ['trade-2025', 'evacuation-through-azerbaijan'],
    },
    {
      question: 'What would have to happen for the two to make up?',
      state: 'in-part',
      answer:
        'In December 2024 Aliyev named an apology, an admission, punishment and compensation. By April 2026 all but punishment had been met at least in words; that is our reading.',
      record: ['aliyev-demands', 'dushanbe-meeting', 'damages-agreed'],
    },
  ],
};
