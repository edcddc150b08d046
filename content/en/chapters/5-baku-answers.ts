import { type Chapter, difference, heading, paragraph } from '../../chapter';
import { background, bridge, fact } from '../../prose';

export const bakuAnswers = {
  slug: 'baku-answers',
  title: 'Baku answers',
  standfirst: 'What did Azerbaijan do next, and what had set it off?',
  blocks: [
    paragraph(
      fact(
        'protest-note',
        'It took Azerbaijan’s foreign ministry one day to protest formally and to demand a full investigation.',
        'a',
      ),
      fact('protest-note', 'The ministry called the raid an “unacceptable act of violence”, Account B reports.', 'b'),
      fact(
        'systematic-claim',
        'Azerbaijani officials went further, according to Account A: such treatment of their citizens in Russia, they said, was systematic.',
      ),
      background('Systematic means done by plan, again and again.'),
      fact(
        'systematic-claim',
        'Azerbaijani officials also accused the Russian authorities of killing people because of their ethnic origin.',
      ),
    ),
    heading('Cancelled'),
    paragraph(
      fact('visits-cancelled', 'Members of Azerbaijan’s parliament had planned a trip to Moscow; it was cancelled.'),
      fact('visits-cancelled', 'A deputy prime minister of Russia was due in Baku; that visit was called off too.'),
      fact('visits-cancelled', 'As things stood, Azerbaijan said, it did not wish to receive Russian officials.'),
      fact(
        'culture-cancelled',
        'The list goes on to culture: Account A says that all concerts and exhibitions with Russian citizens were dropped, state-run or private.',
        'a',
      ),
      fact('culture-cancelled', 'Account B says that every cultural programme linked to Russia was cancelled.', 'b'),
    ),
    difference('what-was-cancelled'),
    paragraph(
      fact(
        'tv-imperial',
        'On national television, Account B reports, a presenter whom it calls prominent spoke of Russia’s “imperial behavior” towards former Soviet states.',
      ),
    ),
    heading('What set it off?'),
    paragraph(
      fact(
        'catalyst',
        'For Account A the raid was the catalyst: it started an offensive by Azerbaijan in diplomacy and in the media.',
        'a',
      ),
      background('A catalyst is something that sets a reaction going.'),
      fact(
        'parade-as-trigger',
        'And the raid itself, Account A suggests, may have been set off by the refused parade.',
      ),
      fact('catalyst', 'Account B, too, says that the raid caused outrage in Azerbaijan at once.', 'b'),
      fact(
        'crash-turning-point',
        'But Account B looks farther back, to the crash that, in the words of its heading, “changed everything”.',
      ),
    ),
    difference('what-was-the-turning-point'),
    paragraph(bridge('One quarrel, then, with more than one beginning.')),
  ],
} satisfies Chapter;
