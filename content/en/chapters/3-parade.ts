import { type Chapter, paragraph, telling, unanswered } from '../../chapter';
import { agreed, background, bridge, fact, ours } from '../../prose';

export const parade = {
  slug: 'parade',
  title: 'The parade',
  standfirst: 'Why would it matter who comes to a parade?',
  blocks: [
    paragraph(
      bridge('Can staying at home be a message?'),
      background('Every year on 9 May Russia celebrates the defeat of Nazi Germany in 1945.'),
      background(
        'The high point is the Victory Day parade on Red Square in Moscow, often with foreign leaders as guests.',
      ),
      agreed('parade-declined', 'In 2025 Ilham Aliyev, the president of Azerbaijan, declined to attend.'),
      ours('parade-declined', 'Only Account A mentions it; Account B never speaks of the parade.'),
    ),
    telling(
      'a',
      'Account A’s reading: more than an absence',
      fact('parade-meaning', 'Account A does not stop at the absence; what follows is its reading of it.'),
      [
        paragraph(
          fact(
            'parade-meaning',
            'For Putin and those who rule with him the parade is “deeply symbolic, if not sacred”.',
          ),
          fact(
            'parade-meaning',
            'So the refusal was probably understood as a last word: Azerbaijan would not recognise Russia as a “hegemon”, a state that others have to follow.',
          ),
          fact(
            ['parade-as-trigger', 'raid-date'],
            'It might have been the spark for what happened in the city of Yekaterinburg on 27 June.',
            'a',
          ),
        ),
      ],
      ours(
        ['parade-meaning', 'parade-as-trigger'],
        'Account A writes “might” and “likely”, does not say who read the refusal that way, and shows nothing that ties the parade to Yekaterinburg.',
      ),
    ),
    paragraph(
      bridge('Two things can follow each other without one causing the other.'),
      bridge('The next chapter begins where that guess points.'),
    ),
    unanswered(
      'What reason, if any, was given for staying away?',
      'Did anyone in Moscow say how the refusal was taken?',
      'Which other leaders came, and which did not?',
    ),
  ],
} satisfies Chapter;
