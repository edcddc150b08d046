import { type Chapter, heading, margin, paragraph, split, unanswered } from '../../chapter';
import { background, bridge, fact, ours } from '../../prose';
import { karabakh } from '../terms';

export const before = {
  slug: 'before',
  title: 'Before the crash',
  standfirst: 'Two neighbours, and two ways to describe what tied them together.',
  blocks: [
    paragraph(
      bridge('How can one country lose another?'),
      background('Russia and Azerbaijan are neighbours in the Caucasus, and both lie on the Caspian Sea.'),
      background('Until 1991 both belonged to one state, the Soviet Union, which was ruled from Moscow.'),
      bridge('What they have been to each other since depends on who tells it.'),
    ),
    heading('Two accounts'),
    paragraph(
      background('The story is told here from two published articles, both of them unsigned.'),
      background('Account A is an explainer that argues against Moscow in its own voice.'),
      background(
        'Account B is a news report that gives Moscow’s spokesmen more room and passes fewer judgements, but some.',
      ),
      background(
        'Neither speaks for a government: Moscow and Baku, as the two governments are often called, are heard only as these accounts quote them.',
      ),
    ),
    heading('After Karabakh'),
    margin('Karabakh', ...karabakh.map(background)),
    paragraph(
      fact(
        ['karabakh-settled', 'troops-gone'],
        'Azerbaijan now controls all of its territory, Account A reports in July 2025, and no Russian forces have been based there since June 2024.',
      ),
      fact(
        'less-dependent',
        'With Karabakh settled, Account A concludes, the country is politically far less dependent on Moscow.',
      ),
      bridge('And how did the bigger neighbour treat the smaller one?'),
    ),
    split('what-the-relationship-was', {
      a: [
        fact(
          'treated-as-subordinate',
          'Moscow went on as before: it treated Azerbaijan as a “vassale partner”, one bound to obey.',
        ),
        fact(
          ['treated-as-subordinate', 'crash-date'],
          'In December 2024 the crash of an Azerbaijani passenger plane made this plain.',
          'a',
        ),
      ],
      b: [
        fact('seen-as-stable-alliance', 'The tie between the two was “once seen as a stable alliance”.'),
        ours('seen-as-stable-alliance', 'Account B does not say by whom.'),
      ],
    }),
    paragraph(
      bridge('An ally, or a partner bound to obey: which of the two you picture will colour all that follows.'),
    ),
    unanswered(
      'To whom did the tie look like a stable alliance, and until when?',
      'What did the two governments expect of each other before the crash?',
      'Who decided that the Russian forces should leave?',
    ),
  ],
} satisfies Chapter;
