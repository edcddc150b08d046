import { type Chapter, figure, heading, paragraph, split, unanswered } from '../../chapter';
import { agreed, bridge, fact, ours } from '../../prose';

export const arrests = {
  slug: 'arrests',
  title: 'Arrests on both sides',
  standfirst: 'Who was detained, where, and on what grounds?',
  blocks: [
    paragraph(
      bridge('What happens when a quarrel between states reaches single people?'),
      agreed(
        'sputnik-raid',
        'On 30 June Azerbaijani security forces raided and searched the Baku office of Sputnik, which belongs to the Russian state.',
        'a',
      ),
      ours('sputnik-raid', 'Account B mentions neither the search nor the day.', 'b'),
    ),
    split('who-was-arrested-at-sputnik', {
      a: [
        fact('sputnik-raid', 'They arrested its director and its deputy director.', 'a'),
        fact(
          'sputnik-fsb',
          'Both were agents of the FSB, Russia’s security service, if some Azerbaijani analysts are right.',
          'a',
        ),
      ],
      b: [
        fact(
          'sputnik-raid',
          'In response to the events in Yekaterinburg, Azerbaijani authorities arrested two Russian journalists.',
          'b',
        ),
        fact('sputnik-fsb', 'Later reports claimed that the two had secret ties to the FSB.', 'b'),
      ],
    }),
    paragraph(
      fact(
        'ambassador-summoned',
        'In answer, says Account A, Moscow called in Azerbaijan’s ambassador to explain what it termed unfriendly actions.',
      ),
      fact(
        'worry-journalists',
        '“We worry about our journalists,” a representative of Russia’s foreign ministry said.',
      ),
    ),
    heading('Russians in custody'),
    split('the-russian-detainees', {
      a: [
        fact(
          'russians-detained',
          'On 1 July a group of Russians was detained on drug-trafficking charges, and the media covered it widely.',
          'a',
        ),
      ],
      b: [
        fact(
          'russians-detained',
          'Azerbaijan “doubled down” and arrested more Russians; the charges were drug smuggling and organised crime.',
          'b',
        ),
        fact(
          'courtroom-images',
          'Courtroom pictures with signs that some detainees had been “physically assaulted” caused “more fury online”.',
        ),
        fact(
          'programmers-tourists',
          'Posts on social media said that some of the men were programmers and tourists from Yekaterinburg.',
        ),
        fact('programmers-tourists', 'That raised further doubts, Account B says, about why they had been arrested.'),
      ],
    }),
    heading('And in Russia'),
    paragraph(
      agreed('more-arrests-russia', 'Meanwhile more Azerbaijanis were arrested in Russia.'),
      fact(
        'more-arrests-russia',
        'Account A points to two: the head of the Azerbaijani diaspora in Yekaterinburg and a senior manager of Lukoil, an oil company.',
        'a',
      ),
      fact(
        'more-arrests-russia',
        'Account B points to two cities, Yekaterinburg and Voronezh, and to a cycle of arrests out of control.',
        'b',
      ),
      bridge('Which of these was a response to which?'),
    ),
    figure('act-and-answer'),
    unanswered(
      'What evidence is there for any of these charges?',
      'Where are the people who were arrested now?',
      'How, and where, did the signs of assault that Account B reports come about?',
      'Is there any proof that one arrest answered another, beyond the telling?',
    ),
  ],
} satisfies Chapter;
