import { type Lesson, task } from '../guide';

/** A lesson on how first reports are revised. It works with devices, or with the papers alone. */
export const sinceLesson: Lesson = {
  id: 'since',
  minutes: 45,
  title: 'First reports and later findings',
  aim: task(
    'What was written in the first days, what was found later, and how to write so that less has to be taken back.',
  ),
  steps: [
    {
      minutes: [0, 4],
      title: 'Vote',
      tasks: [task('Everyone answers the title question for themselves, in silence.')],
      links: [
        { text: 'Poll', path: '/poll' },
        { text: 'Paper ballots', path: '/print/slips' },
      ],
    },
    {
      minutes: [4, 13],
      title: 'A first report, and a note set apart',
      tasks: [
        task('All read the sixth chapter up to its first note set apart, the one with a square mark.'),
        task('Before anyone reads the note, ask: how could the account know this within days?'),
        task('Then read the note, and say in one sentence what changed and who found it.'),
      ],
      links: [
        { text: 'Arrests on both sides', path: '/chapters/arrests' },
        { text: 'The chapter on paper', path: '/print/handout?chapters=arrests' },
      ],
    },
    {
      minutes: [13, 24],
      title: 'Four sentences that did not hold',
      tasks: [
        task('Four groups take one corrected sentence each.'),
        task('Each fills in four lines: what was said first, what was found, by whom, how much later.'),
        task('Each adds a fifth: could somebody careful have seen it coming?'),
      ],
      links: [
        { text: 'What followed the apology', path: '/sources#crash-aftermath' },
        { text: 'Arrests at the agency', path: '/sources#sputnik-raid' },
        { text: 'More arrests', path: '/sources#more-arrests-russia' },
        { text: 'Visits still to come', path: '/sources#visits-due' },
      ],
    },
    {
      minutes: [24, 31],
      title: 'Corrected, narrower, disputed, later, not confirmed',
      tasks: [
        task('Write the five words on the board.'),
        task(
          'Pairs find one example of each among the notes marked “Since”, and say why it is none of the other four.',
        ),
        task('Ask which of the five a newspaper would print a correction for.'),
      ],
      links: [
        { text: 'Every claim with its note', path: '/sources#claims' },
        { text: 'Every claim on paper', path: '/print/claims' },
      ],
    },
    {
      minutes: [31, 36],
      title: 'Not found is not the same as not so',
      tasks: [
        task('Read the last lines of the page on what came since: what was searched for, and not found.'),
        task('Ask what follows from that, and what does not.'),
      ],
      links: [{ text: 'Where it ends', path: '/since#edge' }],
    },
    {
      minutes: [36, 41],
      title: 'Quiz',
      tasks: [task('Everyone answers five questions on what came since; each answer is explained at once.')],
      links: [
        { text: 'Quiz on what came since', path: '/quiz?scope=since' },
        { text: 'The quiz on paper', path: '/quiz/print?scope=since' },
      ],
    },
    {
      minutes: [41, 45],
      title: 'Write it again, and vote again',
      tasks: [
        task('Each pupil rewrites one of the four sentences so that it would have been true from the first day.'),
        task('Then everyone answers the title question once more.'),
      ],
      links: [
        { text: 'Poll', path: '/poll' },
        { text: 'Exit slips', path: '/print/slips' },
      ],
    },
  ],
};
