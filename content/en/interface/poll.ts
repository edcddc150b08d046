import type { Phase, Stance } from '../../facts/poll';

/** Words of the poll. The wording of question and stances is published with the results: change it only with a new poll. */
export const poll = {
  question: 'Has Russia lost Azerbaijan?',
  instruction: 'Answer as you see it today.',
  stances: {
    lost: 'Yes, it has',
    slipping: 'It is losing it, but has not yet',
    held: 'No, it has not',
    unsure: 'I can’t say',
  } satisfies Record<Stance, string>,
  phases: { before: 'Before reading', after: 'After reading' } satisfies Record<Phase, string>,
  submit: 'Vote',
  change: 'Change my vote',
  standfirst:
    'One question, asked twice: before you read and after. What moves between the two is the interesting part.',
  before: { title: 'Before reading', text: 'Not sure is an answer too.' },
  after: { title: 'After reading', text: 'You may keep your answer or change it.' },
  thanks: {
    before: 'Thank you. Your vote before reading is counted.',
    after: 'Thank you. Your vote after reading is counted.',
    toChapter: 'Now read chapter one',
    toResults: 'See the results',
    withdrawn: 'Your vote is taken back and counted nowhere.',
  },
  yours: (stance: string) => `Your vote: “${stance}”.`,
  withdraw: 'Take my vote back',
  peek: {
    title: 'The results are covered',
    text: 'They open when you have voted after reading, so that nobody else’s answer colours yours. You can look now; a vote you cast or change after that is counted apart.',
    submit: 'Show me the results now',
  },
  results: {
    title: 'Results',
    asOf: (day: string) => `As of ${day}`,
    votes: (n: number) => (n === 1 ? '1 vote' : `${n} votes`),
    none: 'Nobody has voted yet.',
    stance: 'Answer',
    count: 'Votes',
    share: 'Share',
    shiftsTitle: 'From before to after',
    shiftsText:
      'Each row is an answer before reading, each column an answer after it. Only readers who voted in both phases are counted here.',
    from: 'Before',
    to: 'After',
    withheld: '–',
    withheldText:
      'A dash stands for a number that is not shown, because so few readers are in it that one could be recognised.',
    shiftsHidden: 'The table opens when at least 5 readers have voted in both phases.',
    peekedTitle: 'Voted after looking',
    peekedText: (before: number, after: number) =>
      `Counted apart: ${before} before and ${after} after reading, cast or changed after asking to see the results.`,
    caveat:
      'The people counted here chose to vote. This is not a survey, and says nothing about people in general. One browser has one vote, which is not the same as one person.',
    order: 'The answers are always asked in this order: yes, losing it, no, can’t say.',
  },
};
