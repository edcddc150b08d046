/** Words that stand on every page. */
export const site = {
  /** What this language calls itself, for the readers of another. */
  language: 'English',
  name: 'Has Russia lost Azerbaijan?',
  description:
    'How Russia and Azerbaijan fell out between December 2024 and early July 2025, told in nine short chapters from two published accounts, sentence by sentence.',
  skip: 'Skip to the text',
  navigation: {
    label: 'Site',
    chapters: 'Chapters',
    since: 'Since',
    timeline: 'Timeline',
    people: 'People',
    sources: 'Sources',
    quiz: 'Quiz',
    poll: 'Poll',
    teach: 'For teachers',
    classes: 'Your classes',
    more: 'More',
    about: 'About',
  },
  foot: {
    report: 'Report an error',
    corrections: 'Corrections',
    stored: 'What is stored',
    accessibility: 'Accessibility',
    about: 'About',
    join: 'Join or leave a class',
    teach: 'Teach with it',
    dateline: 'The accounts stop in early July 2025, the record in mid-April 2026.',
    licence: 'Text: CC BY 4.0. Code: MIT.',
  },
  /** Stands at the lower edge of every page while this browser is in a class. */
  inClass: {
    label: 'Your class',
    class: (code: string) => `Class ${code}`,
    done: (done: number, all: number) => `${done} of ${all} done`,
    next: 'Next:',
    gone: (code: string) => `You are not in class ${code} any more.`,
    leave: 'Not you? Leave',
  },
  /** Stands wherever a fact travels alone. */
  dateline: 'Two accounts of early July 2025; public record to mid-April 2026',
  accounts: {
    // `named` finds the account in running text, inflected as the language does it.
    a: { letter: 'A', name: 'Account A', label: 'Account A, an explainer', named: /\bAccount A\b/ },
    b: { letter: 'B', name: 'Account B', label: 'Account B, a news report', named: /\bAccount B\b/ },
  },
  /** Said on the cover, on the sources page and on the about page. */
  caveats: {
    accounts: [
      'The two accounts are not the two sides. Both are unsigned; Account A argues against Moscow in its own voice, and Account B is a news report that gives Moscow’s spokesmen more room and passes fewer judgements, but some.',
      'In the nine chapters Moscow and Baku are heard only as these two accounts quote them.',
    ],
    time: [
      'The two accounts stop in early July 2025.',
      'What came after stands apart, under Since: from named published sources, up to mid-April 2026.',
    ],
  },
  notFound: {
    title: 'Page not found',
    text: 'The address may be old or mistyped, or the page may belong to another browser.',
    home: 'To the front page',
  },
  unavailable: {
    title: 'This page cannot be shown right now',
    text: 'Something on our side is not responding. Nothing that you did is lost. Please try again in a minute; you can read the chapters in the meantime.',
  },
  /** Said on a page without our cookie to which one of our forms has led; also true for somebody who sent no form. */
  noCookie: {
    title: 'Your browser sends us no cookie.',
    became: {
      vote: 'If you have just voted, your vote is counted. We cannot show it to you here or let you change it, and a second vote would be counted as somebody else’s: please do not vote again.',
      peek: 'We can show the results only to a browser that we recognise, because a vote after seeing them is counted apart.',
      quiz: 'If you have just started a quiz, or answered a question, it is stored. But a quiz can be continued only in a browser that we recognise.',
      join: 'If you have just joined, your name is on your teacher’s list now, but this browser cannot open the class. Please do not join a second time.',
      signIn:
        'If you have just signed in, your name and password were right, but this browser did not keep you signed in.',
    },
    todo: 'Allow cookies for this site in the settings of your browser, or use another browser, and load the page again. Reading needs no cookie.',
  },
  notDone: {
    title: 'That did not work',
    atField: (n: number) => (n === 1 ? 'One field needs another look' : `${n} fields need another look`),
    back: 'Back to the page',
  },
};
