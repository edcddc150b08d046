import type { ItemKind } from '../../facts/item';

/** Words of the quiz. The items themselves stand in `content/en/quiz`, which never reaches a browser whole. */
export const quiz = {
  title: 'What stuck?',
  standfirst:
    'Questions on the nine chapters. Each answer, right or wrong, is explained and leads back to the sentence it comes from.',
  start: {
    legend: 'Your quiz',
    scope: 'Topic',
    all: 'All chapters',
    length: 'How many questions',
    lengths: (n: number) => (n === 1 ? '1 question' : `${n} questions`),
    lengthAll: 'All of them',
    feedback: 'Explain the answers',
    atOnce: 'after each question',
    atEnd: 'at the end',
    submit: 'Start',
    resume: 'A quiz is still open',
    resumeText: (answered: number, all: number) => `${answered} of ${all} answered.`,
    resumeLink: 'Continue',
    other: 'On paper, or from another device',
    paper: 'Print the questions on paper',
  },
  /** In place of a quiz that is not this browser’s, or never was. */
  notHere: {
    title: 'There is no such quiz in this browser',
    text: 'A quiz stays with the browser in which it was started; on a shared device it closes when somebody else joins. If you have just sent an answer, it was not saved. Your return code brings you back to your own work.',
    quiz: 'To the quiz',
    join: 'I have a return code of my class',
  },
  /** Taking a quiz to another device. */
  move: {
    title: 'Continue on another device',
    text: 'With this code you can continue the quiz on another device. Keep it to yourself: anyone who has it can take over your quiz.',
    code: 'Code',
    haveCode: 'Continue a quiz from another device',
    haveCodeText: 'Type the code shown under each of its questions. The quiz then moves to this device.',
    submit: 'Continue here',
  },
  item: {
    progress: (number: number, all: number) => `Question ${number} of ${all}`,
    about: (chapter: string) => `From the chapter “${chapter}”`,
    certainty: 'How sure are you?',
    certainties: { guess: 'A guess', fairly: 'Fairly sure', sure: 'Sure' },
    submit: 'Answer',
    choose: 'Choose',
    place: (n: number) => (n === 1 ? '1, first' : String(n)),
    /** How points are given, for kinds of which a part may be had, and how to type a number. */
    credit: {
      one: undefined,
      account: undefined,
      several:
        'One point in all: each right choice earns part of it, each wrong one takes part away, never below zero.',
      order: 'One point in all: part of it for each one in the right place.',
      match: 'One point in all: part of it for each right pair.',
      number: 'One point for the right number, in digits.',
    } satisfies Record<ItemKind, string | undefined>,
    /** The answers to “which account says so?”, always in this order. */
    accountAnswers: { a: 'Account A', b: 'Account B', both: 'Both accounts', neither: 'Neither account' },
  },
  feedback: {
    right: 'That is right.',
    wrong: 'Not quite.',
    partly: (score: string, max: string) => `Partly right: ${score} of ${max} ${max === '1' ? 'point' : 'points'}.`,
    yours: 'Your answer',
    correct: 'Right answer',
    placed: {
      place: (right: string) => `Right place: ${right}`,
      pair: (right: string) => `Right: ${right}`,
      /** Beside what is right. */
      yours: (given: string) => `yours: ${given}`,
      same: (right: string) => `Your answer, and right: ${right}`,
    },
    options: 'Every option explained',
    /** The title of the page, which is what a screen reader says first. */
    pageTitle: (verdict: string, number: number, all: number) => `${verdict} Question ${number} of ${all}`,
    toSentence: 'Read the sentence',
    next: 'Next question',
    result: 'See your result',
    noted: 'Your answer is saved. It is explained at the end.',
  },
  result: {
    title: 'Your result',
    pageTitle: (score: string) => `Your result: ${score}`,
    score: (score: string, max: string) => `${score} of ${max} points`,
    byChapter: 'By chapter',
    chapter: 'Chapter',
    points: 'Points',
    answers: 'Your answers',
    unanswered: 'not answered',
    vote: 'Now that you have read it, vote on the question',
    summary: {
      low: 'Much of this was new to you. The sentences below are worth a second look.',
      middle: 'More than half right. The explanations below fill the gaps.',
      high: 'Most of it stuck.',
    },
    /** How many of the questions had been answered before this attempt. */
    before: (n: number, all: number) =>
      n === all
        ? 'You had answered all of these questions before, so the score shows what you remembered of them.'
        : `You had answered ${n} of these ${all} questions before: there the score shows what you remembered.`,
  },
  calibration: {
    title: 'How well you judged your own answers',
    /** One sentence for each degree of certainty that was given. */
    sentences: {
      sure: (right: number, n: number) =>
        `When you were sure, you were right ${right} of ${n} ${n === 1 ? 'time' : 'times'}.`,
      fairly: (right: number, n: number) =>
        `When you were fairly sure, you were right ${right} of ${n} ${n === 1 ? 'time' : 'times'}.`,
      guess: (right: number, n: number) =>
        `When you guessed, you were right ${right} of ${n} ${n === 1 ? 'time' : 'times'}.`,
    },
    note: 'Only answers that were fully right count as right here.',
    caption: (sentences: string) => `Bars: how often you were right, by how sure you were. ${sentences}`,
  },
  reread: {
    title: 'Sentences to read again',
    sure: 'Answers you were sure of but got wrong come first.',
    wasSure: 'you were sure',
    more: (n: number) => `${n} more`,
    in: (chapter: string) => `in “${chapter}”`,
  },
  others: {
    sentence: (n: number, percent: number) => `${n} others got ${percent} % of the point, on average.`,
    note: (fewest: number) =>
      `What others got is counted from first answers only, and from ${fewest} people on. They chose to take part, so they are not a sample of anyone else.`,
  },
  again: {
    title: 'Once more',
    retry: (n: number) => (n === 1 ? 'Try the one you missed' : `Try the ${n} you missed`),
    another: 'Another quiz',
    week: 'Try again in a week: what you recall after some days stays with you longer.',
    calendar: 'A reminder for your calendar',
    /** For a pupil, whose class asks for something else. */
    aside: 'Practise on your own',
    asideText: 'A quiz that you start here is yours alone: it does not count in your class.',
    event: 'What stuck? The quiz on Russia and Azerbaijan, once more',
  },
  share: {
    title: 'Share',
    label: 'Text that gives away no answer',
    /** @param lines how sure one was and how often right, a line for each degree */
    text: (score: string, lines: readonly string[], dateline: string, address: string) =>
      [`“Has Russia lost Azerbaijan?” I took the quiz and got ${score}.`, ...lines, `${dateline}. ${address}`].join(
        '\n',
      ),
    rightOf: (right: number, n: number) => `${right} of ${n}`,
    picture: 'As a picture, with an address to send',
    pictureNote: 'It shows these squares and the numbers beside them: no question, no answer, no vote and no name.',
    calibration: {
      title: 'How sure I was, and how often right',
      caption: 'A square for each answer to the quiz: full where it was fully right.',
      columns: ['How sure', 'Fully right', 'Answers'],
      toQuiz: 'Take the quiz',
    },
    copy: 'Copy',
    copied: 'Copied',
  },
  print: {
    title: 'The quiz on paper',
    all: 'All chapters',
    standfirst: (n: number) => `${n} questions. This page prints on plain paper; the answers are not on it.`,
    name: 'Name',
    date: 'Date',
    order: 'Write 1 before what comes first, 2 before the next, and so on.',
    match: 'Write the letter of the right half on each line.',
    several: 'Choose all that apply.',
    /** At the foot of the sheet, where some of it stands in neither account. */
    madeUp: 'Some statements here were made up. The answer key says which.',
    choose: 'Print only',
    show: 'Show',
  },
  /** The answers to the printed quiz. */
  key: {
    title: 'Answer key',
    standfirst: 'For teachers: the answers to the printed quiz, under the same numbers, each explained.',
  },
};
