import { type Guide, task } from '../guide';
import { background, fact } from '../prose';
import { sinceLesson } from './since-lesson';

/** The teaching guide: what a lesson is for, three plans, what to talk about, an exercise, and the papers. */
export const teach = {
  title: 'Teach with it',
  standfirst:
    'Two accounts of one quarrel are a good place to learn how to read a source. Here are plans for 20, 45 and 90 minutes, with devices or on paper.',
  door: {
    label: 'Begin',
    text: 'An account takes a name and a password. Then you have a class with a code, and your pupils join with that code and a name.',
    links: [
      { text: 'Create account', path: '/sign-up' },
      { text: 'Your classes', path: '/classes' },
      { text: 'Print', path: '#papers' },
    ],
  },
  contents: 'On this page',
  objectives: {
    title: 'What it is for',
    lead: task('What pupils practise, and can do afterwards.'),
    list: [
      task('They ask who says something before they ask whether it is true.'),
      task('They tell a reported event from an accusation, a reading and a guess about the future.'),
      task('They find what one account reports and the other leaves out.'),
      task('They name something that neither account says, and where they would look for it.'),
      task('They answer the title question with a reason, or explain why they cannot.'),
      task('In most curricula this is sourcing, corroboration and media literacy, in history, civics or a language.'),
    ],
  },
  ground: {
    title: 'Background in five minutes',
    lead: task('This is for you, before the lesson; the chapters explain what pupils need.'),
    sentences: [
      background(
        'Russia and Azerbaijan border on each other; until 1991 both were republics of the Soviet Union, ruled from Moscow.',
      ),
      background(
        'Azerbaijan sells oil and gas; its language is close to Turkish, and most of its people are Muslim by background.',
      ),
      background('Many people of Azerbaijani background live in Russia; some are its citizens and some are not.'),
      background(
        'Nagorno-Karabakh is internationally recognised as Azerbaijani; ethnic Armenians, backed by Armenia, held it from the early 1990s.',
      ),
      background('Azerbaijan took control of it in 2020 and 2023, and nearly all its Armenians left.'),
      background('Russian peacekeepers were stationed there from late 2020.'),
      background('Vladimir Putin has led Russia since the end of 1999, and Ilham Aliyev Azerbaijan since 2003.'),
      background('Russia began its full-scale invasion of Ukraine in February 2022.'),
      background(
        'The FSB is Russia’s domestic security service; Sputnik is a news agency that belongs to the Russian state.',
      ),
    ],
    links: [
      { text: 'People and terms', path: '/people' },
      { text: 'Timeline', path: '/timeline' },
      { text: 'What came since', path: '/since' },
    ],
  },
  care: {
    title: 'Before you begin',
    list: [
      [
        task('It suits pupils aged about 14 and over, and needs no prior knowledge.'),
        task('Read all nine chapters yourself first; the cover says how long that takes.'),
      ],
      [
        background(
          'The two accounts are not the two sides: both are unsigned, and one of them argues against Moscow in its own voice.',
        ),
      ],
      [
        background(
          'Somebody in the room may have family in Russia or Azerbaijan, or in Armenia or Ukraine, whose wars are part of the story.',
        ),
        task('So speak of governments and of accounts, never of peoples, and ask nobody to speak for a country.'),
      ],
      [task('Deaths and violence are part of the story: say so at the start, and let anyone sit a chapter out.')],
      [
        task('The story stops early; a pupil may know more.'),
        task('Welcome that, and ask the question of the lesson: who says so?'),
        task('What came since has a page of its own, with its sources.'),
      ],
      [
        task(
          'A vote is nobody else’s business: never ask for hands, and let “I can’t say” be an answer like any other.',
        ),
      ],
    ],
  },
  lessons: {
    title: 'Four lessons',
    lead: task(
      'Every plan begins with the title question, and all but the shortest end with it, so that the room can see whether it moved.',
    ),
    minute: (from, to) => `Minutes ${from} to ${to}`,
    list: [
      {
        minutes: 20,
        title: 'The plane, told twice',
        aim: task('One chapter, one comparison, one open question.'),
        steps: [
          {
            minutes: [0, 3],
            title: 'Vote',
            tasks: [
              task('Everyone answers the title question for themselves, in silence and on a ballot; that is quickest.'),
            ],
            links: [
              { text: 'Poll', path: '/poll' },
              { text: 'Paper ballots', path: '/print/slips' },
            ],
          },
          {
            minutes: [3, 9],
            title: 'Read',
            tasks: [
              task('All read the chapter about the plane.'),
              task('Show one mark after a sentence: tap it, and the account behind the sentence appears.'),
            ],
            links: [
              { text: 'The plane', path: '/chapters/flight' },
              { text: 'The chapter on paper', path: '/print/handout?chapters=flight' },
            ],
          },
          {
            minutes: [9, 14],
            title: 'Compare in pairs',
            tasks: [
              task('Each pair takes the first row of the exercise: underline, say who speaks, then fill the middle.'),
              task('Quick pairs go on to the second row.'),
            ],
            links: [{ text: 'The exercise', path: '#exercise' }],
          },
          {
            minutes: [14, 17],
            title: 'Check',
            tasks: [task('Everyone answers the two questions at the end of the chapter, then taps how it moved them.')],
            links: [{ text: 'The end of the chapter', path: '/chapters/flight#checks' }],
          },
          {
            minutes: [17, 20],
            title: 'Leave with a question',
            tasks: [
              task('Each pupil writes an exit slip: one thing that only one account says, one that neither does.'),
            ],
            links: [{ text: 'Exit slips', path: '/print/slips' }],
          },
        ],
      },
      {
        minutes: 45,
        title: 'One day, told twice',
        aim: task('One day in one city through two pairs of eyes, and then the question again.'),
        steps: [
          {
            minutes: [0, 6],
            title: 'Vote',
            tasks: [
              task(
                'Pupils join your class with its code, which takes thirty of them some five minutes, or take a ballot.',
              ),
              task('Everyone answers the title question before anyone has read a line.'),
            ],
            links: [
              { text: 'Your classes', path: '/classes' },
              { text: 'Paper ballots', path: '/print/slips' },
            ],
          },
          {
            minutes: [6, 11],
            title: 'Two starting points',
            tasks: [
              task('Read the first chapter together.'),
              task('Ask by which words each account can be told from the other, before anyone says which to trust.'),
            ],
            links: [{ text: 'Before the crash', path: '/chapters/before' }],
          },
          {
            minutes: [11, 21],
            title: 'Half the room each',
            tasks: [
              task('Open the fourth chapter and find the lens above its text.'),
              task('One half of the room sets it to Account A, the other to Account B.'),
              task('Each half tells the other, in three sentences, what happened; then all set the lens to both.'),
            ],
            links: [
              { text: '27 June', path: '/chapters/yekaterinburg' },
              { text: 'The chapter on paper', path: '/print/handout?chapters=yekaterinburg' },
            ],
          },
          {
            minutes: [21, 32],
            title: 'Claim by claim',
            tasks: [
              task('Pairs work on rows three and four of the exercise: underline, say who speaks, fill the middle.'),
              task('Read three middle columns aloud, and let the room look for what could be called untrue.'),
            ],
            links: [{ text: 'The exercise', path: '#exercise' }],
          },
          {
            minutes: [32, 37],
            title: 'Talk',
            tasks: [task('Take one of the prompts below; invite those who have not spoken yet, and oblige nobody.')],
            links: [{ text: 'Prompts', path: '#prompts' }],
          },
          {
            minutes: [37, 41],
            title: 'Check',
            tasks: [
              task('Everyone answers the two questions at the end of the chapter; the quiz of it can be homework.'),
              task(
                'With a class you can ask them live instead: your class’s page has “Live questions”, which puts one question on every device.',
              ),
              task('Close the answers, show what was right, and talk before you ask the next.'),
            ],
            links: [
              { text: 'The end of the chapter', path: '/chapters/yekaterinburg#checks' },
              { text: 'Quiz on 27 June', path: '/quiz?scope=yekaterinburg' },
              { text: 'The quiz on paper', path: '/quiz/print?scope=yekaterinburg' },
            ],
          },
          {
            minutes: [41, 45],
            title: 'Vote again',
            tasks: [
              task('Everyone answers the title question once more and writes an exit slip.'),
              task('Show the result only when at least five have voted.'),
            ],
            links: [
              { text: 'Poll', path: '/poll' },
              { text: 'Exit slips', path: '/print/slips' },
            ],
          },
        ],
      },
      {
        minutes: 90,
        title: 'The whole story, told by the room',
        aim: task('Groups become experts on a part each, and put the story together again.'),
        steps: [
          {
            minutes: [0, 7],
            title: 'Vote',
            tasks: [
              task('Pupils join your class with its code, or take a ballot, and answer the title question.'),
              task('Say what the lesson is about: not who is right, but who says what.'),
            ],
            links: [
              { text: 'Your classes', path: '/classes' },
              { text: 'Paper ballots', path: '/print/slips' },
            ],
          },
          {
            minutes: [7, 15],
            title: 'Begin together',
            tasks: [
              task('Read the first chapter together and try out the marks and the lens.'),
              task('Name the five kinds of claim and find one of each.'),
            ],
            links: [
              { text: 'Before the crash', path: '/chapters/before' },
              { text: 'The kinds of claim', path: '/sources#kinds' },
            ],
          },
          {
            minutes: [15, 35],
            title: 'Four groups',
            tasks: [
              task(
                'Each group reads two chapters: the second and third, and so on; the fourth group takes the eighth alone.',
              ),
              task('Everyone taps, at the end of each chapter, how it moved them.'),
              task('The group prepares four sentences to tell the room, each of which begins with who says so.'),
            ],
            links: [
              { text: 'The chapters', path: '/#chapters' },
              { text: 'Any chapters on paper', path: '/print/handout' },
            ],
          },
          {
            minutes: [35, 49],
            title: 'Tell each other',
            tasks: [
              task('Group by group tells its part; the timeline is on the wall.'),
              task('Anyone who hears a sentence without its source calls out: who says so?'),
            ],
            links: [{ text: 'Timeline', path: '/timeline' }],
          },
          {
            minutes: [49, 63],
            title: 'Claim by claim',
            tasks: [
              task('New pairs, from different groups, work through three rows of the exercise.'),
              task('Compare in the room: which row was hardest, and why?'),
            ],
            links: [{ text: 'The exercise', path: '#exercise' }],
          },
          {
            minutes: [63, 74],
            title: 'The last chapter',
            tasks: [
              task('Read the last chapter together.'),
              task('Talk about one or two prompts; the last two below fit best here.'),
            ],
            links: [
              { text: 'The last chapter', path: '/chapters/what-next' },
              { text: 'Prompts', path: '#prompts' },
            ],
          },
          {
            minutes: [74, 84],
            title: 'Quiz',
            tasks: [
              task('Seven questions on all of it, each for themselves, which leaves time to read the explanations.'),
            ],
            links: [
              { text: 'Quiz', path: '/quiz' },
              { text: 'The quiz on paper', path: '/quiz/print' },
            ],
          },
          {
            minutes: [84, 90],
            title: 'Vote again',
            tasks: [
              task('Everyone votes once more; show how the room moved, if enough have voted both times.'),
              task('Close with the exit slips.'),
            ],
            links: [
              { text: 'Poll', path: '/poll' },
              { text: 'Exit slips', path: '/print/slips' },
            ],
          },
        ],
      },
      sinceLesson,
    ],
  },
  prompts: {
    title: 'Prompts for discussion',
    lead: task('Each one sets the accounts beside each other and asks what to make of it; few have one right answer.'),
    list: [
      {
        title: 'Two verbs',
        says: [
          fact('raid-deaths', 'Of the raid Account A says that two people were killed.', 'a'),
          fact('raid-deaths', 'Account B says that two men died while they were being arrested.', 'b'),
        ],
        asks: [
          task('What does each wording leave open?'),
          task('Which would you print if you knew no more than this, and why?'),
        ],
      },
      {
        title: 'Where does a story begin?',
        says: [
          fact(
            'parade-as-trigger',
            'Account A suggests that the refusal to attend the parade might have set off the raid.',
          ),
          fact('crash-turning-point', 'Account B goes back to the crash, which experts, unnamed, call critical.'),
        ],
        asks: [
          task('Tell the story in three sentences from each beginning.'),
          task('Who seems to have started it now, and who seems to answer?'),
        ],
      },
      {
        title: 'Whose citizens?',
        says: [
          fact(
            'systematic-claim',
            'Account A writes that Azerbaijani officials complained of how “their citizens” were treated in Russia.',
          ),
          fact('mfa-citizens', 'Russia’s foreign ministry, in Account B, calls those arrested Russian citizens.'),
        ],
        asks: [
          task('What would settle it for one person, and who could check it?'),
          task('Why might it matter so much to each government?'),
        ],
      },
      {
        title: 'An accusation on its way',
        says: [
          fact(
            'sputnik-fsb',
            'According to some Azerbaijani analysts, Account A writes, the two arrested at Sputnik are FSB agents.',
            'a',
          ),
          fact('sputnik-fsb', 'Account B attributes the secret tie to later reports, and does not say whose.', 'b'),
        ],
        asks: [
          task('What would you need to see before you passed this on?'),
          task('How can a sentence be fair to people who have been accused and not yet judged?'),
        ],
      },
      {
        title: 'Who is behind the headlines?',
        says: [
          fact(
            'green-light',
            'In Azerbaijan, Account A argues, state media could not liken Putin to Hitler without the leadership’s approval.',
          ),
          fact(
            'both-control-media',
            'Arif Yunusov, in Account B, says that both capitals keep a tight hold on their media.',
          ),
        ],
        asks: [
          task('How could you find out whether a newspaper may write what it wants?'),
          task('What do you do with a report from one that may not?'),
        ],
      },
      {
        title: 'Nobody says no',
        says: [
          fact(
            ['the-question', 'no-longer-afraid', 'grip-slipping'],
            'Nobody whom Account A or Account B quotes makes the case that the answer to the title question is no.',
          ),
        ],
        asks: [
          task('Write the two strongest sentences that somebody could say for it.'),
          task('Underline what they would have to prove.'),
        ],
      },
      {
        title: 'The question itself',
        says: [
          fact(
            ['the-question', 'no-retreat'],
            'Account B asks the title question outright and never answers yes or no, but ends on an alliance “collapsing in full view”.',
          ),
        ],
        asks: [
          task('Who owns, in this question, and who is owned?'),
          task('Put it so that nobody owns anybody; do your answers change?'),
        ],
      },
    ],
  },
  exercise: {
    title: 'Exercise: two accounts, claim by claim',
    lead: task('Each row is a point on which the two accounts differ, in their own words; the middle is yours.'),
    steps: [
      task('Read the words in quotation marks, and underline each word that judges as well as reports.'),
      task('Beside each quotation note who speaks: the account itself, or somebody whom it quotes or reports.'),
      task('In the middle, write what you would print yourself: a sentence that nobody could call untrue.'),
      task('Compare with your neighbour: whose sentence leaves out less, and whose claims less?'),
      task('Below, write one question that neither account answers, and who could know.'),
    ],
    rows: [
      'how-the-plane-was-lost',
      'what-moscow-said-about-the-crash',
      'what-kind-of-operation',
      'how-the-two-men-died',
      'what-was-the-turning-point',
      'how-moscow-took-it',
      'what-the-relationship-was',
    ],
    columns: { middle: 'Your sentence', open: 'What neither says, and who could know' },
    inShort: 'In short',
    starters: {
      title: 'Ways to begin',
      list: [
        'According to Account A, … , while Account B says that …',
        'Both accounts report that …',
        'Only one account mentions …',
        'Nobody is named as …',
        'The word … judges, because …',
        'We do not know … ; it could be found out from …',
      ],
    },
    listen: 'What to listen for',
    paper: { text: 'Print the exercise as a sheet', path: '/print/exercise' },
  },
  rubric: {
    title: 'What a good answer looks like',
    lead: task('One pupil’s sentence for each level; read them out and ask what makes the difference.'),
    step: 'Step',
    levels: ['Beginning', 'On the way', 'There'],
    rows: [
      {
        step: '1 · Words that judge (row 3)',
        answers: [
          'All of it judges.',
          '“Harsh” judges, because it says that it was too much.',
          '“Harsh” and “violent” judge; “crackdown” does too, and “on ethnic Azerbaijanis” says who was the target.',
        ],
      },
      {
        step: '2 · Who speaks (row 6)',
        answers: [
          'Account A says “unfriendly actions”.',
          'Russia says “unfriendly actions”.',
          'Account A writes “unfriendly actions” and says that Russia described it so. It names nobody and quotes nobody.',
        ],
      },
      {
        step: '3 · The middle (row 4)',
        answers: [
          'The police killed two men.',
          'Two men died.',
          'Two people died in the operation. Account A says that they were killed, Account B that they died during the arrests.',
        ],
      },
      {
        step: '5 · The open question (row 4)',
        answers: [
          'Why are they enemies?',
          'How did the two men die?',
          'What did a doctor who examined the two men find? A court file or their families might know.',
        ],
      },
    ],
  },
  corroborate: {
    title: 'Homework: follow one question',
    lead: task('One source is a lead; two that do not depend on each other begin to be evidence.'),
    steps: [
      task('Choose one question that neither account answers.'),
      task('Say who could know: somebody who was there, a record, somebody who examined it.'),
      task('Find two sources that do not depend on each other; if both cite a third, they are one.'),
      task('For each note who says it, when, and how they know it.'),
      task('Write two sentences: what is known now, and what still is not.'),
      task('Finding nothing is a result too: say where you looked.'),
    ],
    links: [
      { text: 'The questions at the end of a chapter', path: '/chapters/yekaterinburg' },
      { text: 'What came since, with its sources', path: '/since' },
    ],
  },
  vocabulary: {
    title: 'Words for talking about sources',
    lead: task('Put them on the board before the exercise, and use them yourself.'),
    sources: [
      { name: 'Account', meaning: 'Somebody’s telling of what happened. It is not the same as what happened.' },
      { name: 'Claim', meaning: 'One thing that an account says, small enough to ask of it: who says so?' },
      { name: 'To attribute', meaning: 'To say in the sentence itself whose claim it is.' },
      { name: 'Loaded word', meaning: 'A word that reports and judges in one, so that the judgement slips in unseen.' },
      { name: 'Silence', meaning: 'What an account leaves out. It can be an oversight, a choice or a lack of space.' },
      {
        name: 'Anonymous source',
        meaning: 'Somebody quoted without a name: “many”, “experts”, “reports”. Nobody can go back and question it.',
      },
    ],
    more: { text: 'People and terms of the story, each explained', path: '/people' },
  },
  withoutDevices: {
    title: 'Without devices',
    sentences: [
      task('Every step works on paper too: print the papers below once, and copy them.'),
      task('Give out ballots before and after, collect them folded, and count them where everyone can see.'),
      task('Type the counts into the page of your class, if you have one: it shows both votes beside each other.'),
      task('Instead of the lens, print the handout as one account tells it, and give each half of the room another.'),
      task('The answer key gives the explanation of each answer, with the numbers of the printed quiz.'),
    ],
  },
  without: {
    title: 'What a class does not have',
    lead: task('So that you need not look for it.'),
    leaderboard: {
      title: 'Why there is no leaderboard',
      sentences: [
        task('No page ranks pupils, and pupils see no score but their own.'),
        task(
          'A ranking rewards whoever is quick; this is practice in reading slowly, and a wrong answer is where it begins.',
        ),
        task('It would also rank by chance: pupils get different questions, so a point or two says little.'),
        task('And it tells whoever is last only that they are last.'),
        task(
          'Show the room its hardest question instead: the projector has it, without names, and it is worth ten minutes.',
        ),
      ],
    },
    others: {
      title: 'Not offered',
      list: [
        {
          name: 'Comments to a pupil',
          instead:
            'Speak, or write where your school writes. A class is deleted after half a year, with all that is in it.',
        },
        {
          name: 'Open answers',
          instead:
            'The exercise and the exit slips ask for sentences, on paper, and the table above says what a good one is.',
        },
        {
          name: 'Time limits',
          instead: 'A quiz has a due time and no clock. Whoever needs longer can have a due time of their own.',
        },
        {
          name: 'Excused work',
          instead:
            'Whoever has handed in nothing has an empty score in the gradebook, never a nought; excuse them there.',
        },
      ],
    },
  },
  papers: {
    title: 'Papers to print',
    list: [
      {
        text: 'Chapters as a handout',
        path: '/print/handout',
        note: 'any selection of the nine, with marks and differences',
      },
      {
        text: 'Quiz sheet',
        path: '/quiz/print',
        note: 'one chapter (a lesson’s worth) or all; the answers are not on it',
      },
      { text: 'Answer key', path: '/quiz/key', note: 'for teachers who have signed in' },
      { text: 'Table of claims', path: '/print/claims', note: 'every claim, what each account says of it, and where' },
      { text: 'Exercise sheet', path: '/print/exercise', note: 'the accounts’ own words, and a middle column to fill' },
      { text: 'Ballots, taps and exit slips', path: '/print/slips', note: 'four ballots to a sheet' },
    ],
  },
} satisfies Guide;
