import { type Chapter, figure, heading, paragraph, prediction, split, unanswered } from '../../chapter';
import { agreed, background, bridge, fact, ours } from '../../prose';

export const yekaterinburg = {
  slug: 'yekaterinburg',
  title: '27 June',
  standfirst: 'One day in one Russian city, told twice.',
  blocks: [
    paragraph(
      agreed(
        ['raid-date', 'raid-deaths'],
        'On 27 June 2025 ethnic Azerbaijanis were taken into custody in the Russian city of Yekaterinburg, and two people died.',
      ),
      bridge('Nearly everything else about that day depends on whom you ask.'),
      background('Yekaterinburg lies in the Ural Mountains, far from Moscow and even farther from Baku.'),
      background('People can be Azerbaijani by family and language, and still be citizens of another country.'),
    ),
    prediction(
      'Before you read on: how many people, would you guess, were detained?',
      ['Fewer than 10', '10 to 30', '30 to 100', 'More than 100'],
      fact('raid-detained', 'Account A puts the number at almost 50, which is between 30 and 100.', 'a'),
      fact(
        'raid-detained',
        'Account B gives no number: it speaks of several men, which fits more than one answer.',
        'b',
      ),
    ),
    figure('places'),
    heading('What to call it'),
    paragraph(
      ours('raid-date', 'This page says “raid”, because Account B does; even the plainest noun is a choice.', 'b'),
    ),
    split('what-kind-of-operation', {
      a: [fact('raid-date', 'It was a “harsh crackdown on ethnic Azerbaijanis”, carried out by special forces.', 'a')],
      b: [fact('raid-date', 'It was a “violent police operation”, in which special forces “used extreme force”.', 'b')],
    }),
    paragraph(
      fact('raid-official-reason', 'Russian officials, Account A reports, tied it to old criminal cases.', 'a'),
      fact(
        'raid-official-reason',
        'Account B mentions such cases too, murder and assassination among them, but does not say who accused the men.',
        'b',
      ),
    ),
    heading('How many, and what became of them'),
    split('scale-of-the-raid', {
      a: [
        fact('raid-detained', 'Special forces held almost 50 Azerbaijanis.', 'a'),
        fact('raid-hospital', 'Several others ended up in hospital after the police had let them go.'),
      ],
      b: [fact('raid-detained', 'Several ethnic Azerbaijani men were arrested.', 'b')],
    }),
    paragraph(bridge('Now compare two verbs.')),
    split('how-the-two-men-died', {
      a: [fact('raid-deaths', 'Two people “were killed”.', 'a')],
      b: [fact('raid-deaths', 'Two men “died during the arrests”.', 'b')],
    }),
    heading('An accusation'),
    paragraph(
      fact(
        'raid-report-az',
        'Report.Az, a news outlet in Azerbaijan, wrote of “torture, killings, intimidation, and persecution” of the diaspora, the Azerbaijanis who live in Russia.',
      ),
      ours('raid-report-az', 'Account A prints these words without saying what they rest on.'),
      bridge('How does a government answer a day like this?'),
    ),
    unanswered(
      'Who were the two who died, and what exactly did they die of?',
      'What was each of those detained suspected of?',
      'How many were released, and when?',
      'Has anyone outside the two governments looked into it?',
    ),
  ],
} satisfies Chapter;
