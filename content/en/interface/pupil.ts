/** Words for pupils: joining a class, its page, leaving. Said to a 13-year-old who has a minute. */
export const pupil = {
  join: {
    title: 'Join your class',
    titleOf: 'Join',
    standfirst: 'You need the code that your teacher gave you. No account, no email address.',
    code: 'Class code',
    codeHint: 'Six letters and digits. Capitals, spaces and hyphens do not matter.',
    pick: 'Your name',
    pickNone: 'Choose your name',
    notListed: 'My name is not on the list',
    name: 'Your name',
    typed: 'Or type it, if it is not on the list',
    typedListed: 'Or type it as your teacher knows it',
    nameHint: 'As your teacher knows you.',
    submit: 'Join',
    closed:
      'This class is closed: nobody can join it any more. If you were in it before, your return code still works.',
    listOnly: 'Only names on your teacher’s list can join this class.',
    inAlready: (name: string) => `You are in this class as ${name}.`,
    goOn: 'Continue',
    notMe: (name: string) => `I am not ${name}`,
    other: 'Another class',
  },
  /** Said to whoever has scanned a card. */
  card: {
    submit: (name: string) => `Join as ${name}`,
    notMe: (name: string) => `Not ${name}? Then this is somebody else’s card: give it back, and join with your own.`,
  },
  /** Said before a name is given. */
  sees: {
    title: 'What your teacher will see',
    list: [
      'your name, and when you joined',
      'which chapters you have read, not how you tapped at their end',
      'your answers in the class quiz, how sure you said you were, your points, and when you answered',
      'how many answered a live question, and how; not who',
    ],
    not: 'Nobody sees how you vote: votes are counted without names.',
    ends: (day: string) => `All of it is deleted on ${day}, or earlier if your teacher deletes the class.`,
  },
  comeBack: {
    title: 'I was here before',
    text: 'On a new device, or after “Leave”, your return code brings your work back.',
    code: 'Return code',
    hint: 'Four groups of four letters and digits. Lost it? Your teacher can give you a new one.',
    submit: 'Come back',
  },
  leave: {
    title: 'Not you?',
    text: 'If somebody else used this device before you, choose Leave and start afresh. None of their work is deleted.',
    submit: 'Leave',
  },
  areYou: {
    title: (name: string) => `Are you ${name}?`,
    yes: (name: string) => `Yes, I am ${name}`,
    no: (name: string) => `No, join as ${name}`,
    text: 'If not, the other pupil is signed out here. Their work is kept; they come back with their return code.',
  },
  namesakes: {
    title: (name: string) => `Which ${name} are you?`,
    number: 'Your number',
    numberHint: 'The number or letters that your school or teacher knows you by.',
    noNumber: 'You do not know it? Join without it; your teacher can put you in the right place later.',
    without: 'Join without a number',
    taken: (name: string) => `${name} has joined already`,
    itIsMe: 'That was me',
    another: 'That was somebody else',
    anotherText: 'Two of you share a name. Your teacher sees you as two pupils.',
    join: (name: string) => `Join as another ${name}`,
  },
  page: {
    title: (title: string) => `Class: ${title}`,
    hello: (name: string) => `You are here as ${name}.`,
    trial: 'You are trying this as a pupil. Nothing you do here counts for the class.',
    next: 'Next',
    /** Said after the end of a chapter, to a browser without script. */
    read: (title: string) => `“${title}” is marked as read.`,
    notAsked: 'Your class does not ask for this chapter.',
    count: 'Your class counts this chapter once you tap, answer a question or choose “I have read this”.',
    aside: 'your class does not ask for it',
    explained: (n: number) => `Question ${n}: see why`,
    done: 'All done. Thank you!',
    doneText: 'You have done everything this class asks for.',
    over: 'Nothing more to do',
    nextIn: (title: string) => `Next in ${title}:`,
    goOn: 'Continue',
    due: (time: string) => `Finish by ${time}.`,
    late: (time: string) =>
      `The time ran out on ${time}. You can still read. A quiz that you had started was handed in as it was.`,
    closed: 'Your teacher has closed this class. You can still read, and finish a quiz that you have started.',
    ends: (day: string) => `This class and everything in it is deleted on ${day}.`,
    todo: 'What to do',
    isDone: 'done',
    open: 'to do',
  },
  steps: {
    before: 'Vote before you read',
    voteText: 'One question, four answers. You may skip it: votes have no names.',
    vote: 'To the question',
    read: 'Read the chapters',
    readText: (read: number, all: number) =>
      `${read} of ${all} read. A chapter counts as read once you tap, answer or choose “I have read this” at its end.`,
    readNext: (title: string) => `Read “${title}”`,
    quiz: 'Take the quiz',
    quizOpen: (answered: number, all: number) => `You have started: ${answered} of ${all} questions answered.`,
    quizHandedIn: (answered: number, all: number) =>
      `The time is up, and your attempt was handed in as it was: ${answered} of ${all} questions answered. You can go on, but it is marked as late.`,
    quizStart: 'Start the quiz',
    quizAgain: 'Start another attempt',
    quizGoOn: 'Continue the quiz',
    attempts: (used: number, all: number) =>
      used === 0
        ? all === 1
          ? 'You have one attempt.'
          : `You have ${all} attempts.`
        : `${used} of ${all === 1 ? '1 attempt' : `${all} attempts`} used.`,
    noneLeft: 'No attempt is left.',
    best: (score: string, max: string) => `Your best: ${score} of ${max} points.`,
    held: 'You will see your points and the explanations when the time is up.',
    result: (n: number) => `Attempt ${n}: your answers`,
    after: 'Vote again after reading',
    told: 'See how the class voted',
    afterText: 'The same question once more. You may skip it.',
  },
  returnCode: {
    title: 'Write this down: your return code',
    text: 'With it you can carry on at home, on another device, or after somebody else has used this one. It is shown only this once.',
    hintTitle: 'Continue on another device',
    hint: 'On another device, open “Join or leave a class” and type your return code. It was shown when you joined. Lost it? Your teacher can give you a new one.',
  },
  /** On the page of the poll. */
  poll: {
    off: 'Your class does not ask this question. If you vote here, your vote counts with everybody’s, not in your class.',
  },
  /** In the quiz, for an attempt of a class. */
  quiz: {
    other: 'This is not your class’s quiz: what you start below is yours alone, and your teacher sees nothing of it.',
    notedUntil: (time: string) => `Your answer is saved. It is explained after ${time}.`,
    noted: 'Your answer is saved. It is explained when your teacher closes the class.',
    heldTitle: 'All answered',
    heldUntil: (n: number, time: string) =>
      `Your ${n} answers are in. Points and explanations appear after ${time}: open this page again then.`,
    held: (n: number) => `Your ${n} answers are in. Points and explanations appear when your teacher closes the class.`,
    toClass: 'Back to my class',
  },
};
