import 'server-only';
import type { ChapterBank } from '../../bank';

export const bakuAnswers: ChapterBank<'baku-answers'> = {
  'protest-when': {
    prompt: 'When did Azerbaijan’s foreign ministry lodge its formal protest, according to Account A?',
    options: {
      'same-day': {
        text: 'On the day of the raid',
        explanation:
          'Account B says that the raid “immediately ignited outrage”, which may suggest this. Account A puts the formal protest on the following day.',
      },
      'four-days': {
        text: 'Four days after the raid',
        explanation: 'That is 1 July, when, in Account A, Russian citizens were detained on drug charges.',
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
      'Account A carries the claim that such treatment of Azerbaijanis in Russia is systematic. How does it present this?',
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
        text: 'As an accusation made by officials',
        explanation:
          'Account A attributes it to Azerbaijani officials and does not establish it. Account B leaves it out.',
      },
      reading: {
        text: 'As the reading of an unnamed analyst',
        explanation:
          'Unnamed analysts come up elsewhere in Account A, on Sputnik and the FSB. Here it points to officials.',
      },
    },
  },
  'turning-point': {
    prompt:
      'Account A calls one event the “catalyst” of Baku’s response. A heading in Account B says of another that it “Changed Everything”. Which?',
    options: {
      'raid-crash': {
        text: 'In Account A the raid, in Account B the crash',
        explanation: 'For Account A the raid set off Baku’s “offensive”; Account B’s heading is about the crash.',
      },
      'crash-raid': {
        text: 'In Account A the crash, in Account B the raid',
        explanation:
          'This swaps the two. Account A’s “catalyst” is the raid; the heading in Account B is about the crash.',
      },
      'parade-raid': {
        text: 'In Account A the parade, in Account B the raid',
        explanation:
          'Account A says only that the parade might have triggered the raid. The heading in Account B is about the crash.',
      },
      'crash-parade': {
        text: 'In Account A the crash, in Account B the parade',
        explanation:
          'Account B does not mention the parade at all. Its heading is about the crash, and Account A’s “catalyst” is the raid.',
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
        explanation: 'Account A says that this visit was due on 3 July. Neither account says that it was called off.',
      },
      concerts: {
        text: 'Concerts with citizens of Russia',
        explanation:
          'Account A says every concert and exhibition with Russian citizens; Account B, all cultural programmes linked to Russia.',
      },
      deputy: {
        text: 'A visit by a Russian deputy prime minister',
        explanation:
          'Account A reports that the deputy prime minister’s visit to Baku was called off. Account B does not mention it.',
      },
      television: {
        text: 'A programme on its national television',
        explanation:
          'National television comes up in Account B, where a presenter criticises Russia. Neither account says that a television programme was cancelled.',
      },
    },
  },
  'culture-who': {
    prompt: 'Which account says so?',
    statement: 'Azerbaijan cancelled cultural events that were linked to Russia.',
    options: {
      a: 'Account A does say so, in more detail. Account B says so as well.',
      b: 'Account B does say so, in general terms. Account A says so as well.',
      both: 'Both accounts report it. Account A gives more detail: concerts and exhibitions, state or private.',
      neither: 'Both accounts report it, and Account B quotes the Kremlin’s spokesman on it.',
    },
  },
  'neutral-verb': {
    prompt: 'An official … that a factory is poisoning a river. Which verb passes this on without taking a side?',
    options: {
      showed: {
        text: 'showed',
        explanation:
          '“Showed” says that there was evidence and that it was enough. The factory was made up, but this verb would be too strong for any accusation in Account A or Account B.',
      },
      noted: {
        text: 'noted',
        explanation:
          '“Noted” takes it for true: one can only note what is so. The factory was made up, but the verb is one to look for in both accounts.',
      },
      proved: {
        text: 'proved',
        explanation:
          '“Proved” settles the matter, which an official’s word cannot. The factory was made up; neither account proves an accusation.',
      },
      said: {
        text: 'said',
        explanation:
          '“Said” vouches for one thing only: that it was said. The factory was made up; Account A writes “claimed” of both governments’ officials, which lets doubt be heard.',
      },
    },
  },
};
