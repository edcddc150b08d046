import { type Chapter, difference, figure, heading, paragraph, unanswered } from '../../chapter';
import { background, bridge, fact } from '../../prose';

export const flight = {
  slug: 'flight',
  title: 'The plane',
  standfirst: 'A passenger plane, two tellings of how it was lost, and what came after.',
  blocks: [
    paragraph(
      fact(
        ['crash-date', 'crash-aboard'],
        'On 25 December 2024 an Azerbaijani airliner was in the air with 62 passengers and five crew.',
        'b',
      ),
      fact('crash-place', 'It came down near Aktau.'),
      background('Aktau is a port in Kazakhstan, on the eastern shore of the Caspian Sea.'),
      fact('crash-deaths', 'The crash killed 38 people, and on that number both accounts agree.'),
      fact(
        ['crash-date', 'crash-aboard'],
        'Only Account B gives the day and the number aboard; Account A names just the month.',
      ),
    ),
    heading('How was it lost?'),
    paragraph(
      fact('crash-cause', 'Both accounts put the crash down to Russian air defence.'),
      background('Air defence means the radars and missiles that guard the sky against attack.'),
      fact(
        'crash-cause',
        'Account A says that an air-defence system badly damaged the plane, and that this led to the crash.',
        'a',
      ),
      fact('crash-cause', 'Account B says that a Russian missile shot it down over Grozny, by accident.', 'b'),
      background('Grozny is the capital of Chechnya, a republic in the south of Russia.'),
      fact('crash-cause', 'Air defences were at work in that area at the time, Account B adds.', 'b'),
    ),
    difference('how-the-plane-was-lost'),
    figure('plane'),
    heading('What Moscow said'),
    paragraph(
      fact('crash-apology', 'Vladimir Putin, Russia’s president, apologised, Account A reports.', 'a'),
      fact('crash-apology', 'Account B puts it another way: Moscow “expressed regret”.', 'b'),
      fact('crash-aftermath', 'Nobody had to answer for the crash, says Account A, and no compensation was paid.', 'a'),
      fact('crash-aftermath', 'Moscow’s explanations, says Account B, “did little to heal the damage”.', 'b'),
    ),
    difference('what-moscow-said-about-the-crash'),
    paragraph(
      fact(
        'crash-funerals',
        'Photographs of the funerals showed mourners in uniform around the coffins; Account B calls them a painful reminder.',
      ),
      fact('crash-turning-point', 'Many experts, whom Account B does not name, see the crash as a critical event.'),
      fact('crash-turning-point', 'Account B speaks of “an old wound”, one that many say was never properly treated.'),
      bridge('From mourning, the story now turns to a celebration.'),
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
