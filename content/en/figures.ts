import type { Edition } from '../edition';
import { fact } from '../prose';

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
      a: 'Says nothing.',
      b: 'Says nothing. The dashed line only joins two names; it is not the track flown.',
    },
    aktau: {
      title: 'Near Aktau',
      a: 'Names no place, and gives 38 dead.',
      b: 'Says that the plane came down here, and gives 38 dead.',
    },
  },
  places: {
    'st-petersburg': [
      fact(
        'stockpiles-economy',
        'At the economic forum here, Account A says, top officials admitted that Russia’s economy was in decline. It gives no date.',
      ),
    ],
    moscow: [
      fact(
        ['parade-declined', 'visits-cancelled', 'ambassador-summoned'],
        'Account A mentions the parade in 2025 that Aliyev declined to attend, a trip called off, and the ambassador called in. It gives no days.',
      ),
    ],
    yekaterinburg: [
      fact('raid-date', 'The raid of 27 June, in both accounts.'),
      fact(
        'more-arrests-russia',
        'Later arrests too, without a date: of the head of the diaspora here, says Account A; of more Azerbaijanis, says Account B.',
      ),
      fact(
        'programmers-tourists',
        'Some Russians held in Azerbaijan were programmers and tourists from here, according to posts on social media that Account B cites.',
      ),
    ],
    voronezh: [
      fact('more-arrests-russia', 'Azerbaijanis were arrested here as well, Account B says, without a date.', 'b'),
    ],
    bucha: [
      fact(
        'bucha-article',
        'No event of this story. Azerbaijan’s state news agency wrote about the town on 1 July, Account A says.',
      ),
    ],
    grozny: [
      fact(
        ['crash-cause', 'crash-date'],
        'Over this city, Account B says, a missile hit the plane on 25 December 2024.',
        'b',
      ),
    ],
    aktau: [fact('crash-place', 'Near this port, Account B says, the plane came down on 25 December 2024.')],
    baku: [
      fact('sputnik-raid', 'Security forces raided Sputnik’s office here on 30 June, Account A says.', 'a'),
      fact('visits-due', 'Account A expected two visits to the city, on 3 and 4 July.'),
    ],
    karabakh: [
      fact(
        'karabakh-settled',
        'The conflict over the region is over, Account A says, and Azerbaijan controls all of its territory.',
      ),
    ],
  },
};
