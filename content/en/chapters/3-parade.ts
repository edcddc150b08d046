import { type Chapter, heading, paragraph, unanswered } from '../../chapter';
import { background, bridge, fact } from '../../prose';

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
      fact('parade-declined', 'In 2025 Ilham Aliyev, the president of Azerbaijan, declined to come.'),
      fact('parade-declined', 'Only Account A reports this.'),
    ),
    heading('What the refusal meant'),
    paragraph(
      fact(
        'parade-meaning',
        'For Putin’s government, Account A says, the parade is a symbol that comes close to being holy.',
      ),
      fact(
        'parade-meaning',
        'So the refusal was probably read as a final answer, Account A believes: Azerbaijan would not accept Russia as “a hegemon”.',
      ),
      background('That word comes from the Greek for “leader”.'),
      background('It means a state so strong that the others around it are expected to follow.'),
      fact('parade-meaning', 'Account A does not say who read the refusal that way.'),
    ),
    heading('A possible link'),
    paragraph(
      fact(
        ['parade-as-trigger', 'raid-date'],
        'Then Account A goes a step further: the refusal might have set off what happened in Yekaterinburg on 27 June.',
        'a',
      ),
      fact('parade-as-trigger', 'Account A writes “might”, and offers nothing to show that one led to the other.'),
      bridge('Two things can follow each other without one causing the other.'),
      bridge('That is worth keeping in mind as the story speeds up.'),
    ),
    unanswered(
      'What reason, if any, was given for staying away?',
      'How was the refusal taken in Moscow, and by whom?',
      'Which other leaders came, and which did not?',
    ),
  ],
} satisfies Chapter;
