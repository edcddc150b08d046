import type { ItemKind } from '../../facts/item';

/** Words of the questions page of a class: its figures, which questions it is asked, and questions of one's own. */
export const ownItems = {
  kinds: {
    one: 'One choice',
    several: 'Several choices',
    order: 'Put in order',
    match: 'Match',
    number: 'A number',
    account: 'Which account says so?',
  } satisfies Record<ItemKind, string>,
  form: {
    newTitle: 'A question of your own',
    editTitle: 'Change your question',
    kind: 'What kind of question?',
    prompt: 'The question',
    promptHint: 'At most 35 words.',
    options: {
      one: 'The answers, and the one that is right',
      several: 'The answers, and those that are right',
      order: 'What to put in order, first to last',
      match: 'The pairs',
      number: 'What the number counts',
      account: 'The statement',
    } satisfies Record<ItemKind, string>,
    hints: {
      one: 'Two to five, of about the same length.',
      several: 'Three to five, of about the same length.',
      order: 'Three to five. Write them in the right order; pupils see them shuffled.',
      match: 'Three or four. You may add one right half that matches nothing, to make it harder.',
      number: 'Such as “people” or “minutes”.',
      account: 'One sentence; pupils say which account it comes from.',
    } satisfies Record<ItemKind, string>,
    /** Why the explanations are worth writing though they may stay empty. */
    whyHint:
      '“Why?” may stay empty. It is worth a sentence: whoever got it wrong reads it straight afterwards, and learns most from it.',
    option: (n: number) => `Answer ${n}`,
    place: (n: number) => `Place ${n}`,
    left: (n: number) => `Left half ${n}`,
    half: (n: number) => `Right half ${n}`,
    spare: 'A right half that matches nothing (optional)',
    isRight: (n: number) => `Answer ${n} is right`,
    right: 'Right',
    explanationOf: (what: string) => `Why? (${what})`,
    more: 'More answers',
    moreClaims: 'It is based on more claims',
    unit: 'Unit',
    number: 'The right number',
    alsoRight: 'Also right (optional)',
    statement: 'Statement',
    whoSays: 'Who says so?',
    claims: 'Which claims is it based on?',
    claimsHint: 'Pupils are led back to the first one.',
    claim: (n: number) => ['The claim to reread', 'A second claim (optional)', 'A third claim (optional)'][n - 1] ?? '',
    none: 'none',
    ask: 'Ask everybody in this class',
    askHint: 'In every attempt from now on, beside what is drawn. You can change it with the questions.',
    submit: 'Save the question',
    preview: 'As pupils see it',
    /** What a question about the accounts usually asks. */
    accountPrompt: 'Which account says so?',
    trueFalse: ['True', 'False'],
    answered: (n: number) =>
      n === 1
        ? 'One answer has been given. It stays as it is, and its points are worked out again when you change what is right.'
        : `${n} answers have been given. They stay as they are, and their points are worked out again when you change what is right.`,
    back: 'Back to the questions',
    retire: 'Stop offering it',
    restore: 'Offer it again',
  },
  page: {
    title: 'Questions',
    standfirst: 'Which questions your class is asked, and questions of your own.',
    toResults: 'How the class did',
    topics: 'What to talk about next',
    topic: {
      missed: (percent: number, n: number) => `${percent} % of the points were missed, of ${n} answers.`,
      split: (one: string, other: string, n: number) =>
        `The class split between “${one}” and “${other}”, of ${n} answers. Let both sides say why.`,
      'sure-and-wrong': (sure: number, n: number) => `${sure} of ${n} were sure of a wrong answer.`,
    },
    topicLink: (claim: string) => `Read again: ${claim}`,
    noTopics: 'Nothing yet. A question appears here once it has five answers and something went wrong.',
    reports: 'How the class did',
    reportsNote: (fewest: number) =>
      `The first answer of each pupil counts. Shares are shown from ${fewest} answers on. Beside your class you see everyone else who answered the question here; they chose to take part and represent nobody else.`,
    answers: (n: number) => (n === 1 ? '1 answer' : `${n} answers`),
    got: (percent: number) => `${percent} % of the points`,
    world: (percent: number, n: number) => `All others: ${percent} %, of ${n} answers`,
    beside: {
      above: 'Your class did better than the others.',
      alike: 'Your class did about as well as the others.',
      below: 'Your class did less well than the others.',
    },
    held: (n: number, percent: number) => `${n}, ${percent} %`,
    rightMark: 'right',
    own: 'your own',
    discrimination: (value: string) => `Agrees with the rest of the quiz: ${value} (discrimination, −1 to 1)`,
    figures: 'The figures',
  },
  /** One sentence for what stands out in an item. */
  findings: {
    'too-few': 'Fewer than five have answered: too few to say anything.',
    'strong-chose-wrong': (choice: string) =>
      `Most who did well on the rest chose “${choice}”: read its wording again, and check what is marked as right.`,
    'all-right': 'Everyone got it right, so it no longer shows who understood and who did not.',
    backwards: 'Those who did well on the rest did worse on this one: check what is marked as right, then the wording.',
    'wrong-pulls': (choice: string) => `More chose “${choice}” than the right answer: ask what made it look right.`,
    split: (one: string, other: string) =>
      `The class is split between “${one}” and “${other}”: let both sides say why.`,
    'like-guessing': 'About as many got it right as would by guessing: it may be unclear, or the chapter unread.',
    'hardly-anyone': 'Hardly anyone got it: read the sentence together.',
    unused: (choice: string) => `Nobody chose “${choice}”: it could be replaced.`,
    'tells-apart': 'It separates those who did well on the rest from those who did not, as a good question does.',
    nothing: 'Nothing stands out.',
  },
  choose: {
    title: 'What the class is asked',
    ticked: (n: number, all: number) => `${n} of ${all} ticked`,
    /** How many questions an attempt has, how many of them everybody gets, and from how many the others are drawn. */
    plan: (n: number, always: number, pool: number) => {
      const all = n === 1 ? 'An attempt has one question' : `An attempt has ${n} questions`;
      if (n === always) return always === 0 ? 'There is no question to ask.' : `${all}, the same for everybody.`;
      const drawn = `drawn from ${pool}`;
      return always === 0 ? `${all}, ${drawn}.` : `${all}: ${always} for everybody, and ${n - always} ${drawn}.`;
    },
    fromScope: 'They are drawn by topic and kinds, as the settings say.',
    fromTicked: 'They are drawn from what is ticked here, whatever topic and kinds the settings say.',
    byChapter: 'As many of each chapter as is set below.',
    settings: 'Number, topic and kinds',
    worth: {
      title: 'What a score is worth',
      same: 'A second attempt asks the same questions again, after their explanations: it shows what was remembered. For other questions, draw from more, ask fewer, or explain after the due time.',
      some: (fresh: number, n: number) =>
        `A second attempt has ${fresh} new ${fresh === 1 ? 'question' : 'questions'} of ${n}; the others come back after their explanations.`,
      others: 'A second attempt asks other questions than the first.',
      checks: (n: number) =>
        n === 1
          ? 'One question that can come up stands at the end of a chapter, where it is explained.'
          : `${n} questions that can come up stand at the ends of chapters, where they are explained.`,
      practice:
        'Everybody can practise the built-in questions on this site and read their explanations. Only your own are new to the class.',
    },
    how: 'Tick questions to draw from them alone. Tick “everybody” to have a question in every attempt, beside what is drawn.',
    always: 'everybody',
    alwaysOf: (prompt: string) => `Everybody: ${prompt}`,
    isCheck: '(at the end of the chapter)',
    perPart: 'How many of each chapter',
    perPartHint:
      'Left empty, the number in the settings is drawn from all chapters together. Once one number stands here, chapters without a number are left out.',
    checks: 'Draw the questions at the ends of chapters too',
    checksHint:
      'Pupils who read a chapter have seen them there with their answers. They are left out unless this is ticked, or you tick them one by one.',
    saved: 'Saved. It applies to attempts that start from now on.',
    own: 'Your own questions',
    colleague: 'A colleague’s questions',
    submit: 'Ask these',
  },
  mine: {
    title: 'Your own questions',
    text: 'You can use them in all your classes. Pupils cannot tell them from the others.',
    none: 'You have not written one yet.',
    make: 'Write a new question',
    trueFalse: 'True or false',
    made: 'Saved. Choose it below, and your class is asked it.',
    asked: 'Saved. Every attempt that starts from now on has it.',
    edit: 'Change',
    retired: 'no longer offered',
  },
};
