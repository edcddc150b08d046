import type { Edition } from '../edition';

export const figureTexts: Edition['figureTexts'] = {
  plane: {
    aboard: {
      title: 'In the air',
      a: 'Does not say how many were aboard.',
      b: 'Counts 62 passengers and five crew.',
    },
    grozny: {
      title: 'Over Grozny',
      a: 'Names no place: an air-defence system badly damaged the plane.',
      b: 'Says that a missile hit it here, by accident.',
    },
    between: {
      title: 'In between',
      a: 'Tells nothing.',
      b: 'Tells nothing. The dashed line only joins two names; it is not the track flown.',
    },
    aktau: {
      title: 'Near Aktau',
      a: 'Names no place, and gives 38 dead.',
      b: 'Says that the plane came down here, and gives 38 dead.',
    },
  },
  places: {
    'st-petersburg':
      'At the economic forum here, Account A says, top officials admitted that Russia’s economy was in decline. It gives no date.',
    moscow:
      'Account A tells of the parade in 2025 that Aliyev stayed away from, of a visit called off, and of the ambassador called in here. It gives no days.',
    yekaterinburg:
      'The raid of 27 June, in both accounts. Account B adds more arrests, without a date, and posts that called some Russians held in Azerbaijan tourists from here.',
    voronezh: 'Azerbaijanis were arrested here too, Account B says, without a date.',
    bucha: 'No event of this story. Azerbaijan’s state news agency wrote about the town on 1 July, Account A says.',
    grozny: 'Over this city, Account B says, a missile hit the plane on 25 December 2024.',
    aktau: 'Near this port, Account B says, the plane came down on 25 December 2024.',
    baku: 'Security forces raided Sputnik’s office here on 30 June, Account A says. Two visits to the city were announced for 3 and 4 July.',
    karabakh: 'The conflict over the region is over, Account A says, and Azerbaijan controls all of its territory.',
  },
};
