import { type Chapter, difference, figure, heading, paragraph, prediction, unanswered } from '../../chapter';
import { background, bridge, fact } from '../../prose';

export const yekaterinburg = {
  slug: 'yekaterinburg',
  title: '27 June',
  standfirst: 'One day in one Russian city, told twice.',
  blocks: [
    paragraph(
      fact(
        'raid-date',
        'On 27 June 2025 Russian special forces detained ethnic Azerbaijanis in Yekaterinburg; on that much both accounts agree.',
      ),
      background(
        'Yekaterinburg is one of Russia’s largest cities, in the Ural Mountains, far from Moscow and farther from Baku.',
      ),
      background('Special forces are units trained and armed for dangerous operations.'),
      background('People can be Azerbaijani by family and language, and still be citizens of another country.'),
    ),
    figure('places'),
    heading('What to call it'),
    paragraph(
      fact('raid-date', 'Account A calls the operation a “harsh crackdown on ethnic Azerbaijanis”.', 'a'),
      fact('raid-date', 'Account B calls it a “violent police operation” and says that extreme force was used.', 'b'),
      fact('raid-official-reason', 'Russian officials gave a reason: they were looking into old criminal cases.', 'a'),
      fact('raid-official-reason', 'Account B adds that these included murder and assassination.', 'b'),
    ),
    difference('what-kind-of-operation'),
    prediction(
      'Before you read on: how many people, would you guess, were detained?',
      ['Fewer than 10', '10 to 30', '30 to 100', 'More than 100'],
      fact('raid-detained', 'Account A puts the number at almost 50.', 'a'),
      fact('raid-detained', 'Account B gives no number: it speaks of several men.', 'b'),
    ),
    heading('How many, and what became of them'),
    paragraph(
      fact('raid-detained', 'Account A says that almost 50 Azerbaijanis were detained.', 'a'),
      fact('raid-hospital', 'Several people ended up in hospital after the police had let them go, Account A adds.'),
      fact('raid-detained', 'Account B speaks only of several men.', 'b'),
    ),
    difference('scale-of-the-raid'),
    paragraph(
      bridge('Now compare two verbs.'),
      fact('raid-deaths', 'Two people were killed, Account A writes.', 'a'),
      fact('raid-deaths', 'Two men died while they were being arrested, Account B writes.', 'b'),
    ),
    difference('how-the-two-men-died'),
    heading('The gravest accusation'),
    paragraph(
      fact(
        'raid-report-az',
        'Report.Az, a news outlet in Azerbaijan, wrote of “torture, killings, intimidation, and persecution of members of the diaspora”.',
      ),
      background('A diaspora is a people’s community outside its home country.'),
      fact('raid-report-az', 'Account A quotes this without saying what it rests on.'),
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
