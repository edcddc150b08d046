import { type Chapter, figure, heading, paragraph, split, unanswered } from '../../chapter';
import { agreed, bridge, fact, ours } from '../../prose';

export const bakuAnswers = {
  slug: 'baku-answers',
  title: 'Baku answers',
  standfirst: 'What did Azerbaijan do next, and what had set it off?',
  blocks: [
    paragraph(
      bridge('What can a government do about deaths in another country?'),
      agreed(
        'protest-note',
        'A day later Azerbaijan’s foreign ministry protested formally and called for a full investigation.',
        'a',
      ),
      fact(
        'protest-note',
        'The raid, it said in words that Account B quotes, was an “unacceptable act of violence”.',
        'b',
      ),
      fact(
        'systematic-claim',
        'Azerbaijani officials, Account A reports, went further: in Russia, they said, their citizens were treated like this systematically.',
      ),
      fact(
        'systematic-claim',
        'Azerbaijani officials also accused the Russian authorities of killing people because of their ethnicity.',
      ),
    ),
    heading('Cancelled'),
    paragraph(
      agreed(
        'visits-cancelled',
        'Members of Azerbaijan’s parliament had planned to visit Moscow; Baku cancelled the trip.',
      ),
      agreed(
        'visits-cancelled',
        'A deputy prime minister of Russia was due in Baku; that visit was called off as well.',
      ),
      agreed('visits-cancelled', 'As things stood, Azerbaijan said, Russian officials were not welcome.'),
      ours(
        ['protest-note', 'visits-cancelled'],
        'Only Account A tells of the two visits and dates the protest; Account B does neither.',
      ),
      bridge('Culture was not spared.'),
    ),
    split('what-was-cancelled', {
      a: [
        fact(
          'culture-cancelled',
          'The culture ministry called off every concert and exhibition with Russian citizens, no matter whether Russia’s government or somebody private had organised it.',
          'a',
        ),
      ],
      b: [
        fact(
          'culture-cancelled',
          'In a “dramatic” move, Azerbaijan cancelled every cultural programme with a link to Russia.',
          'b',
        ),
      ],
    }),
    paragraph(
      fact(
        'tv-imperial',
        'On national television a “prominent presenter”, whom Account B does not name, spoke of Russia’s “imperial behavior” towards former Soviet states.',
      ),
      fact('tv-imperial', 'Account B hears a message of “defiance” in it.'),
    ),
    heading('What set it off?'),
    split('what-was-the-turning-point', {
      a: [
        fact(
          'catalyst',
          'The raid was the catalyst, the thing that set it all going: an “informational and diplomatic offensive” by Azerbaijan.',
          'a',
        ),
        fact(
          'parade-as-trigger',
          'As for the raid, the president’s refusal to attend the parade may have triggered it.',
        ),
      ],
      b: [
        fact('catalyst', 'The raid “immediately ignited outrage” in Azerbaijan.', 'b'),
        fact(
          'crash-turning-point',
          'But what “changed everything”, in the words of a heading, was the crash half a year earlier.',
        ),
      ],
    }),
    paragraph(bridge('One quarrel, then, with more than one beginning.')),
    figure('tellings'),
    unanswered(
      'What did Moscow reply to the call for an investigation?',
      'What did the officials base their charge of a system on?',
      'How many visits, concerts and exhibitions were called off?',
    ),
  ],
} satisfies Chapter;
