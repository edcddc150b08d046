/** The about page: what this is, what it is not, and what it keeps. */
export const about = {
  title: 'About',
  standfirst: 'What this page is made of, what it leaves out, and what it keeps about you.',
  sections: [
    {
      id: 'what',
      title: 'What this is',
      paragraphs: [
        'This is an explainer. It tells how Russia and Azerbaijan fell out, chapter by chapter, and asks you one question before and after.',
        'Everything that the nine chapters tell of the quarrel comes from two published accounts, which we took apart into claims. A sentence that reports them ends in a mark, which leads to its claim.',
        'Where the two accounts differ, we do not decide. We put them side by side and say how they differ.',
        'The quarrel looks different to somebody who has other sources. So the last chapter, too, says only what these two argue, and what neither knows.',
      ],
    },
    {
      id: 'accounts',
      title: 'The two accounts, and what you cannot check here',
      paragraphs: [
        'Both are unsigned. Account A is an article from the web, of about 2 July 2025, which argues against Moscow in its own voice. Account B is a news article from 1 or 2 July 2025; its title was not kept.',
        'Who wrote or published them is not known to us. Their texts are not reproduced here, so you cannot check our retelling against them. The sources page says for each claim which paragraph we read it in.',
        'Short quotations from them stand between quotation marks, each with its owner: a speaker where the account prints the words as that person’s, else the account itself.',
      ],
    },
    {
      id: 'elsewhere',
      title: 'What comes from neither account',
      paragraphs: [
        'Some sentences explain a word, a place, an office or a date: what the FSB is, where Aktau lies, when Karabakh changed hands. They carry no mark. Any atlas, dictionary or encyclopaedia has them, and nothing in them is later than 2024.',
        'All of these explanations stand together on the page of people and terms. The maps, too, come from neither account.',
        'What came after early July 2025, and what is known now of the days before, stands on the page “What came since” and in the notes marked R. It rests on named published sources, up to mid-April 2026, as they were read in November 2026.',
        'Remarks on the evidence, such as that an account gives no example, are our own, and so are the notes on differences and the questions under “What neither account says”.',
      ],
    },
    {
      id: 'question',
      title: 'About the question',
      paragraphs: [
        'The title question comes from Account B. It presumes that Azerbaijan was Russia’s to lose, and many would not put it that way.',
        'If you would put the question differently, choose “I can’t say”. That answer includes doubt about the question itself.',
      ],
    },
    {
      id: 'voice',
      title: 'How sentences are made',
      paragraphs: [
        'What nobody disputes is told plainly, with a mark. A run of one account’s own reading stands in a frame with that account’s name. Where the two differ, each tells it in its own column.',
        'An accusation against somebody always says in its own sentence who makes it. Loaded words appear only inside quotation marks, with their owner.',
        'Automatic tests hold these rules each time the page is changed. A second reader has compared each unattributed sentence with the accounts.',
      ],
    },
    {
      id: 'poll',
      title: 'What the poll can tell',
      paragraphs: [
        'Those who vote chose to do so. The poll is not a survey and shows nothing about people in general.',
        'One browser has one vote. That is not the same as one person.',
        'Votes are stored apart from quiz answers and names: under keys that have nothing to do with them, without a time, in an order that says nothing. From a copy of the database not even we can tell whose a vote is; from two copies around a single vote one could.',
        'Votes cast in a class join these numbers in blocks of at least five.',
      ],
    },
  ],
  corrections: {
    title: 'Corrections',
    none: 'No correction has been made so far. Each one will be listed here with its date and what was wrong.',
    report: 'Found an error? Tell us which sentence and what is wrong with it.',
    write: 'Report an error',
    noContact:
      'This site was set up without a contact address. Whoever gave you the link can reach the people who run it.',
  },
  stored: {
    title: 'What is stored',
    paragraphs: [
      'Reading stores nothing on the server and sets no cookie.',
      'When you first vote or answer, one cookie gives this browser a random number. It lasts 400 days. The number itself is not kept in our database.',
    ],
    rows: [
      [
        'Your votes',
        'The answer, whether you had seen the results, and the class in which you voted, if any. No time and no day. Until you take the vote back or forget this browser.',
      ],
      [
        'Your quiz answers',
        'Each answer, when it was given, and how sure you were, if you said so. For 400 days. Each question also keeps totals over all readers, in which nobody can be identified; these are kept.',
      ],
      [
        'Your taps',
        'How each chapter moved you, each tap apart from the others and from your vote; and, apart from them, which chapters you have read. No day. Until you forget this browser.',
      ],
      [
        'What moved you',
        'Each tick separately, apart from your vote and from the other ticks. Until you take it or the vote back, or forget this browser.',
      ],
      [
        'Your class',
        'If you join one: your name, when you joined, and that the quiz answers and chapters are yours. Your teacher sees them. Until the end of a lesson also what you answered to its live questions; of these your teacher sees only the totals. All else until the class is deleted, after 180 days at the latest. A second cookie holds the code of the class. When you forget this browser, your answers go; your name stays on the teacher’s list.',
      ],
      [
        'Where a teacher signs in',
        'For teachers only: a third cookie says that they have signed in on this browser before, for 400 days. It opens nothing, and the server keeps no list of it.',
      ],
      [
        'Addresses and devices',
        'Not stored and not logged. When a new browser votes or answers, a scrambled mark of its network is kept until the next day, to keep machines out.',
      ],
    ],
    what: 'What',
    how: 'How, and for how long',
    forget: 'Forget this browser',
    forgetText:
      'This deletes the cookie and everything stored under it: votes, quizzes and answers. It cannot be undone.',
  },
  accessibility: {
    title: 'Accessibility',
    paragraphs: [
      'Everything can be read and done with a keyboard, with a screen reader, at 200 % zoom, on a narrow phone, on paper and without JavaScript.',
      'We aim for level AA of the Web Content Accessibility Guidelines 2.2, and test each page with axe in light and dark.',
      'If something does not work for you, please report it: we treat it as an error like any other.',
    ],
  },
  licences: {
    title: 'Licences',
    paragraphs: [
      'Our own text may be used under Creative Commons Attribution 4.0, the code under the MIT licence. Quotations belong to those who wrote or said them and are outside that licence.',
      'The typeface is Source Serif 4 by Frank Grießhammer, under the SIL Open Font License.',
      'Borders on the maps are drawn as in the Visionscarto world atlas, made from Natural Earth data and close to the views of the United Nations. A line on a map is not our opinion.',
    ],
  },
};
