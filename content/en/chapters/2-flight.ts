import { type Chapter, figure, heading, paragraph, split, unanswered } from '../../chapter';
import { agreed, background, bridge, fact, ours } from '../../prose';

export const flight = {
  slug: 'flight',
  title: 'The plane',
  standfirst: 'A passenger plane, and two accounts of what brought it down.',
  blocks: [
    paragraph(
      agreed(
        ['crash-date', 'crash-aboard'],
        'On 25 December 2024 an Azerbaijani airliner was in the air with 62 passengers and five crew.',
        'b',
      ),
      agreed('crash-place', 'It came down near Aktau.'),
      background('Aktau is a port in Kazakhstan, on the eastern shore of the Caspian Sea.'),
      agreed('crash-deaths', 'The crash killed 38 people.'),
      ours(
        ['crash-date', 'crash-aboard', 'crash-place'],
        'Only Account B gives the day, the place and the number aboard; Account A gives just the month.',
      ),
      bridge('What brings a passenger plane down, and who will say so?'),
    ),
    heading('What brought it down?'),
    paragraph(
      fact('crash-cause', 'Both accounts point to Russian air defence: the radars and missiles that guard the sky.'),
    ),
    split('how-the-plane-was-lost', {
      a: [fact('crash-cause', 'A Russian air-defence system badly damaged it, and that led to the crash.', 'a')],
      b: [
        fact(
          'crash-cause',
          'Over Grozny, in the south of Russia, a missile shot it down: a Russian one, and by accident.',
          'b',
        ),
        fact('crash-cause', 'Air defences were at work in that area at the time.', 'b'),
      ],
    }),
    figure('plane'),
    heading('What Moscow said'),
    split('what-moscow-said-about-the-crash', {
      a: [
        fact('crash-apology', 'Vladimir Putin, Russia’s president, apologised.', 'a'),
        fact('crash-aftermath', 'But nobody had to answer for the crash, and nobody was compensated.', 'a'),
      ],
      b: [
        fact('crash-apology', 'Moscow “expressed regret”.', 'b'),
        fact('crash-aftermath', 'It also explained itself, which “did little to heal the damage”.', 'b'),
      ],
    }),
    heading('What it left behind'),
    paragraph(
      fact(
        'crash-funerals',
        'Photographs of the funerals, with mourners in uniform around the coffins, became a painful reminder, Account B writes.',
      ),
      fact('crash-deaths', 'There was anger, too: the crash, Account B reports, “sparked outrage” in Azerbaijan.', 'b'),
      fact(
        'crash-turning-point',
        'Many experts, whom Account B does not name, point to the crash as a critical event.',
      ),
      fact(
        'crash-turning-point',
        'It had left “deep scars”, Account B writes, and its own heading says that the crash “changed everything”.',
      ),
      fact(
        'crash-turning-point',
        'Elsewhere Account B mentions “an old wound” that, many say, was never treated properly; whether it means the crash, it does not quite say.',
      ),
    ),
    unanswered(
      'Where had the plane taken off, and where was it going?',
      'How did it come to be near Aktau?',
      'What happened to the others aboard?',
      'Who, if anyone, gave an order to fire, and at what?',
      'In what words did Moscow speak of the crash, and to whom?',
    ),
  ],
} satisfies Chapter;
