import type { LeftOutCode } from '../../question-format';

/** Words around questions that a teacher reads in from a file. */
export const imports = {
  title: 'Questions from a file',
  standfirst:
    'GIFT, Moodle XML, or a table saved as CSV. You see what was read before anything is kept; what is kept are drafts, which no class is asked.',
  link: 'Read in questions',
  none: 'You have no drafts.',
  text: 'No class is asked a draft. Finish it, and it becomes a question of your own.',
  kept: 'The drafts are kept. Finish each, and it becomes a question of your own.',
  finish: 'Finish',
  remove: 'Delete the drafts that are ticked',
  tick: (prompt: string) => `Delete: ${prompt}`,
  file: 'A file with questions',
  fileHint: 'At most 256 KB and 300 questions.',
  paste: 'Or paste them',
  submit: 'Look at the questions',
  table: 'How a table has to look',
  tableText:
    'Its first line holds the headings, each further line a question. Columns: question, answer 1 to answer 5, why 1 to why 5, right. In right stand the numbers of the right answers, such as 2, or 1 3. These columns may be added: kind (one, several, order, match, number, or true/false, with true or false in right), match 1 to match 5 (the right halves of pairs), unit, claims.',
  loses:
    'Pictures, formatting and links are left out, and so are parts of a point: an answer is right or it is not. Kinds that this quiz does not have, such as essays, are listed and not kept.',
  preview: {
    title: 'What was read',
    drafts: (n: number) => (n === 1 ? 'One question can be kept' : `${n} questions can be kept`),
    left: (n: number) => (n === 1 ? 'One question is left out' : `${n} questions are left out`),
    ready: 'Complete.',
    missing: (sentence: string) => `To finish: ${sentence}`,
    keep: (n: number) => (n === 1 ? 'Keep it as a draft' : `Keep ${n} drafts`),
    again: 'Choose another file',
  },
  leftOut: {
    'unknown-kind': (title: string) => `“${title}”: this kind of question does not exist here.`,
    'no-right-answer': (title: string) => `“${title}”: none of its answers is marked as right.`,
    'no-question': (title: string) => `“${title}”: the question itself is missing.`,
    'too-many-answers': (title: string) =>
      `“${title}”: it has more answers than a question here may have (five, or four pairs).`,
    'too-long': (title: string) => `“${title}”: it is too long.`,
  } satisfies Record<LeftOutCode, (title: string) => string>,
  unreadableAt: (line: number) => `Reading ended in line ${line}.`,
};
