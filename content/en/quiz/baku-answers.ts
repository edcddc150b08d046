import 'server-only';
import type { ChapterBank } from '../../bank';

export const bakuAnswers: ChapterBank<'baku-answers'> = {
  'protest-when': {
    prompt: 'When did Azerbaijan’s foreign ministry lodge its formal protest, according to Account A?',
    options: {
      'same-day': {
        text: 'On the day of the raid',
        explanation:
          'Account B says that outrage was immediate, which may suggest this. Account A puts the formal protest on the following day.',
      },
      'four-days': {
        text: 'Four days after the raid',
        explanation: 'That is 1 July, when, in Account A, a group of Russian citizens was detained.',
      },
      'one-day': {
        text: 'One day after the raid',
        explanation:
          'Account A says the following day, which is 28 June. Account B reports what the ministry said, without a date.',
      },
      'three-days': {
        text: 'Three days after the raid',
        explanation: 'That is 30 June, when, in Account A, security forces searched the Sputnik office.',
      },
    },
  },
  'systematic-how': {
    prompt:
      'Officials in Baku called such treatment of their citizens in Russia systematic. How does Account A present this?',
    options: {
      fact: {
        text: 'As a fact that it has looked into itself',
        explanation: 'Account A says that the officials “claimed” it. It shows no evidence of its own.',
      },
      inquiry: {
        text: 'As the finding of a full investigation',
        explanation:
          'An investigation was what the foreign ministry demanded, says Account A. It reports no result of one.',
      },
      accusation: {
        text: 'As an accusation, with officials as its source',
        explanation:
          'Account A attributes it to Azerbaijani officials and does not establish it. Account B leaves it out.',
      },
      reading: {
        text: 'As the reading of an unnamed analyst',
        explanation:
          'Unnamed analysts come up elsewhere in Account A, on Sputnik and the FSB. Here it names officials.',
      },
    },
  },
  'turning-point': {
    prompt:
      'Account A calls one event the “catalyst” of Baku’s offensive. Experts in Account B name another as critical. Which?',
    options: {
      'raid-crash': {
        text: 'In Account A the raid, in Account B the crash',
        explanation:
          'For Account A the raid set off the offensive; Account B puts the crash under a heading that says that it changed everything.',
      },
      'crash-raid': {
        text: 'In Account A the crash, in Account B the raid',
        explanation:
          'This swaps the two. Account A’s “catalyst” is the raid; the experts in Account B point back to the crash.',
      },
      'parade-raid': {
        text: 'In Account A the parade, in Account B the raid',
        explanation:
          'Account A says only that the parade might have triggered the raid. The experts in Account B speak of the crash.',
      },
      'crash-parade': {
        text: 'In Account A the crash, in Account B the parade',
        explanation:
          'Account B does not mention the parade at all. Its experts name the crash, and Account A’s “catalyst” is the raid.',
      },
    },
  },
  'who-said-what-in-baku': {
    prompt: 'Match each speaker with the words or the view that the account gives to them.',
    lefts: {
      ministry: {
        text: 'Azerbaijan’s foreign ministry, in Account B',
        explanation: 'Account B quotes the ministry as condemning the raid as an “unacceptable act of violence”.',
      },
      presenter: {
        text: 'A television presenter, in Account B',
        explanation: 'Account B quotes a prominent presenter on “imperial behavior” towards former Soviet states.',
      },
      officials: {
        text: 'Azerbaijani officials, in Account A',
        explanation:
          'In Account A officials claim that such treatment in Russia is systematic. It is an accusation, which Account A does not establish.',
      },
    },
    rights: {
      system: 'Such treatment in Russia is systematic',
      regret: '“regrettable”',
      violence: '“unacceptable act of violence”',
      behaviour: '“imperial behavior”',
    },
  },
  'cancelled-what': {
    prompt: 'What did Azerbaijan cancel or call off, according to Account A? Choose all that apply.',
    options: {
      trip: {
        text: 'Its parliamentarians’ trip to Moscow',
        explanation: 'Account A reports this. Account B does not mention the visits.',
      },
      pakistan: {
        text: 'A visit by Pakistan’s prime minister',
        explanation: 'Account A says that this visit was due on 3 July. It was not called off in either account.',
      },
      concerts: {
        text: 'Concerts with citizens of Russia',
        explanation:
          'Account A says every concert and exhibition with Russian citizens; Account B, all cultural programmes linked to Russia.',
      },
      deputy: {
        text: 'A Russian deputy premier’s visit',
        explanation:
          'Account A reports that the deputy prime minister’s visit to Baku was called off. Account B does not mention it.',
      },
      television: {
        text: 'A programme on its national television',
        explanation:
          'National television comes up in Account B, where a presenter criticises Russia. Neither account has a television programme cancelled.',
      },
    },
  },
  'culture-who': {
    prompt: 'Which account says so?',
    statement: 'Azerbaijan cancelled cultural events that were linked to Russia.',
    options: {
      a: 'Account A does say so, in more detail. Account B says so as well.',
      b: 'Account B does say so, in general terms. Account A says so as well.',
      both: 'Both accounts report it. Account A is more exact: concerts and exhibitions, state or private.',
      neither: 'Both accounts report it, and Account B quotes the Kremlin’s spokesman on it.',
    },
  },
};
