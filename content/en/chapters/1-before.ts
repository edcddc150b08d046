import { type Chapter, difference, heading, paragraph } from '../../chapter';
import { background, bridge, fact } from '../../prose';

export const before = {
  slug: 'before',
  title: 'Before the crash',
  standfirst: 'Two neighbours, and two ways to describe what tied them together.',
  blocks: [
    paragraph(
      bridge('How can one country lose another?'),
      background(
        'Russia and Azerbaijan are neighbours: they share a border in the Caucasus, and both lie on the Caspian Sea.',
      ),
      background('Until 1991 they were parts of one state, the Soviet Union, which was ruled from Moscow.'),
      bridge('What they have been to each other since then depends on whom you ask.'),
    ),
    heading('Two accounts'),
    paragraph(
      background('This story is put together from two published articles, both of them unsigned.'),
      background('Account A is an explainer that argues against Moscow in its own voice.'),
      background('Account B is a news report, and it tells the story more evenly.'),
      background(
        'Moscow and Baku, as the two governments are often called after their capitals, are heard only where an account quotes them.',
      ),
      bridge('So each fact in these chapters is marked with the account that reports it.'),
    ),
    heading('After Karabakh'),
    paragraph(
      background('Karabakh is a mountain region over which Azerbaijan and Armenia fought for decades.'),
      fact(
        'karabakh-settled',
        'That conflict is over, Account A says, and Azerbaijan now controls all of its territory.',
      ),
      fact('troops-gone', 'Since June 2024 no Russian forces have been based in the country.'),
      fact('less-dependent', 'So Azerbaijan now depends far less on Russia in politics, Account A concludes.'),
      fact(
        'treated-as-subordinate',
        'Moscow, Account A argues, did not change its ways and went on treating Azerbaijan as a subordinate.',
      ),
    ),
    paragraph(
      fact('seen-as-stable-alliance', 'Account B looks back on what was once seen as “a stable alliance”.'),
      background('In an alliance, states promise to support each other.'),
      bridge('Those are two very different starting points.'),
    ),
    difference('what-the-relationship-was'),
    paragraph(
      fact(
        ['treated-as-subordinate', 'crash-date'],
        'In December 2024, Account A says, one event laid Moscow’s attitude bare: the loss of an Azerbaijani passenger plane.',
        'a',
      ),
    ),
  ],
} satisfies Chapter;
