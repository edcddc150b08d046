import 'server-only';
import type { ChapterBank } from '../../bank';

export const whatNext: ChapterBank<'what-next'> = {
  'respect-why': {
    prompt: 'Why, in Account A’s reading, does Azerbaijan now dare to demand respect?',
    options: {
      paid: {
        text: 'It has been paid for the plane crash',
        explanation: 'Account A says the reverse: no compensation was paid.',
      },
      dependence: {
        text: 'It is free of dependence on Russia',
        explanation:
          'Account A says that Azerbaijan freed itself from dependence on Russia. It is Account A’s own reading.',
      },
      leader: {
        text: 'It leads the region in Russia’s place',
        explanation:
          'Account A has Azerbaijan refuse Russia’s lead. It does not say that Azerbaijan has taken the lead itself.',
      },
      west: {
        text: 'It has a promise of Western help',
        explanation: 'Account A mentions the West’s attention to Ukraine, but no promise to Azerbaijan.',
      },
    },
  },
  'pressure-why': {
    prompt: 'Why, according to Ramis Yunus in Account A, will Russian pressure by arrests fail?',
    options: {
      grudges: {
        text: 'The presidents bear each other grudges',
        explanation: 'That is Arif Yunusov, in Account B. The two names are easily confused.',
      },
      manpower: {
        text: 'Russia’s manpower is exhausted by war',
        explanation:
          'Account A says this in its own voice. Ramis Yunus speaks of leverage and of Azerbaijan’s alliances.',
      },
      leverage: {
        text: 'Moscow has no real leverage any more',
        explanation:
          'Account A quotes him so: Azerbaijan is allied with Turkey and with Pakistan, which has nuclear weapons.',
      },
      europe: {
        text: 'Europe has woken up to such methods',
        explanation: 'Europe’s awakening is a point of Account A’s own, and it is not about arrests.',
      },
    },
  },
  namesakes: {
    prompt: 'Which account cites which analyst?',
    options: {
      'yunusov-yunus': {
        text: 'Account A Arif Yunusov, Account B Ramis Yunus',
        explanation: 'This swaps the two. Ramis Yunus stands in Account A, Arif Yunusov in Account B.',
      },
      'both-quoted': {
        text: 'Both accounts cite Ramis Yunus and Arif Yunusov',
        explanation: 'Each account cites one of them: Account A Ramis Yunus, Account B Arif Yunusov.',
      },
      'yunus-yunusov': {
        text: 'Account A Ramis Yunus, Account B Arif Yunusov',
        explanation:
          'Account A has Ramis Yunus on leverage, Account B has Arif Yunusov on media and grudges. They are two people.',
      },
      'yunusov-twice': {
        text: 'Both accounts Arif Yunusov, under two spellings',
        explanation: 'They are two people: Ramis Yunus in Account A, Arif Yunusov in Account B.',
      },
    },
  },
  'visits-status': {
    prompt: 'What does Account A say about the visits to Baku on 3 and 4 July?',
    options: {
      due: {
        text: 'That they were due, not that they happened',
        explanation: 'Account A was written before these days. Neither account says whether the visits took place.',
      },
      'took-place': {
        text: 'That they happened, and brought statements',
        explanation: 'Account A says that observers would watch for statements. It was written before the visits.',
      },
      cancelled: {
        text: 'That Baku called them off at the last moment',
        explanation: 'What Baku called off, in Account A, were visits to and from Moscow. These were still to come.',
      },
      invited: {
        text: 'That Baku asked a Russian minister to come too',
        explanation:
          'Account A says that Baku did not want Russian officials as guests for now. The guests due were from Pakistan and Turkey.',
      },
    },
  },
  'question-who': {
    prompt: 'Who says that the question is no longer strained ties but whether Azerbaijan is already lost?',
    options: {
      peskov: {
        text: 'Dmitry Peskov in Moscow',
        explanation: 'Account B quotes Peskov on the cancelled events and the arrests, not on this.',
      },
      yunusov: {
        text: 'The analyst Arif Yunusov',
        explanation: 'Account B cites Arif Yunusov on media and grudges. This view it gives to analysts without names.',
      },
      analysts: {
        text: 'Regional analysts, unnamed',
        explanation: 'Account B speaks of regional analysts and does not name them.',
      },
      media: {
        text: 'State media in Azerbaijan',
        explanation: 'State media are a theme of Account A. Account B gives this view to regional analysts.',
      },
    },
  },
  'judgements-in-account-b': {
    prompt: 'Which of these judgements does Account B make or pass on? Choose all that apply.',
    options: {
      respect: {
        text: 'Azerbaijan does not fear to demand respect',
        explanation: 'That is Account A, in its own voice.',
      },
      grip: {
        text: 'Moscow is fast losing its grip on Baku',
        explanation: 'Account B says that many believe so, without saying who.',
      },
      others: {
        text: 'Other countries may follow Azerbaijan’s example',
        explanation: 'That is a forecast of Account A.',
      },
      retreat: {
        text: 'Azerbaijan shows no wish to step back',
        explanation: 'Account B closes with this, and sees the alliance collapsing.',
      },
      question: {
        text: 'Analysts ask whether Azerbaijan is lost',
        explanation: 'Account B passes this on from regional analysts, whom it does not name.',
      },
    },
  },
  'turkey-day': {
    prompt: 'On which day of July 2025 was Turkey’s president due in Baku, according to Account A?',
    unit: 'July 2025',
    explanation:
      'Account A names 4 July for Turkey’s president, one day after Pakistan’s prime minister. It was written before either visit.',
    near: [
      {
        value: 3,
        explanation:
          'On 3 July Pakistan’s prime minister was due, says Account A. Turkey’s president was due the day after.',
      },
      {
        value: 2,
        explanation:
          'On 2 July, says Account A, a commission of parliament accused Russia. Turkey’s president was due on 4 July.',
      },
      {
        value: 1,
        explanation: 'On 1 July, says Account A, Russian citizens were detained. Turkey’s president was due on 4 July.',
      },
    ],
  },
  'others-who': {
    prompt: 'Which account says so?',
    statement: 'Azerbaijan’s case could embolden others in the post-Soviet space.',
    options: {
      a: 'Account A says so, with a “might”: it is a forecast. Account B makes no such forecast.',
      b: 'Account B asks only about Moscow and Baku. The look at other countries is Account A’s.',
      both: 'Only Account A expects this of others. Account B asks only about Moscow and Baku.',
      neither: 'Account A does say so, as a forecast.',
    },
  },
  'order-of-the-story': {
    prompt: 'Put these in the order of the dates that Account A gives, first to last.',
    options: {
      sputnik: {
        text: 'The arrests at Sputnik in Baku',
        explanation: 'On 30 June 2025 in Account A, three days after the raid. They come fourth.',
      },
      troops: {
        text: 'Russian forces gone from Azerbaijan',
        explanation: 'June 2024 in Account A, half a year before the crash. It comes first.',
      },
      visit: {
        text: 'The visit due from Pakistan',
        explanation: 'Announced by Account A for 3 July 2025. It comes last.',
      },
      raid: {
        text: 'The operation in Yekaterinburg',
        explanation: 'On 27 June 2025 in both accounts. It comes third.',
      },
      crash: {
        text: 'The crash of the airliner',
        explanation: 'December 2024 in Account A, and 25 December in Account B. It comes second.',
      },
    },
  },
  'grip-what-kind': {
    prompt: 'Moscow is quickly losing its grip on Baku: what kind of claim is that, where it stands in this story?',
    options: {
      event: {
        text: 'An event that an account reports',
        explanation:
          'A grip that slips is a picture, not something that happened on a day. Account B reports it as a belief.',
      },
      forecast: {
        text: 'A forecast about the months to come',
        explanation: 'It speaks of what is happening now. Account B says that many believe it already.',
      },
      many: {
        text: 'A judgement of many, none of them named',
        explanation:
          'Account B says that many believe it, and not who or how many they are. So nobody can ask them for their reasons.',
      },
      kremlin: {
        text: 'A statement by the Kremlin’s spokesman',
        explanation: 'Account B quotes Dmitry Peskov, but on cancelled events and arrests.',
      },
    },
  },
  'shared-most': {
    prompt: 'Some claims of this story are reported by both accounts. Of which kind are most of these?',
    options: {
      statements: {
        text: 'Statements: what somebody said',
        explanation:
          'Each account has speakers of its own. The reason given for the raid is the rare statement that both accounts carry.',
      },
      events: {
        text: 'Events: what happened',
        explanation:
          'The crash, the raid, the deaths, the arrests: here both accounts meet, though often in other words. On why it happened, they hardly do.',
      },
      readings: {
        text: 'Readings: why it happened',
        explanation:
          'Hardly any reading is in both accounts. One of the few is that what Moscow did after the crash was not enough.',
      },
      forecasts: {
        text: 'Forecasts: what is to come',
        explanation: 'Not one forecast is shared. Account A makes several, and Account B keeps to the present.',
      },
    },
  },
  'named-in-a': {
    prompt: 'Account A quotes outlets, bodies and people. How many people does it quote by their own name?',
    unit: 'by name',
    explanation:
      'Only Ramis Yunus, an analyst. Everybody else whom Account A quotes is an outlet, a body or somebody without a name.',
    near: [
      {
        value: 2,
        explanation:
          'The other analyst, Arif Yunusov, is in Account B. Account A quotes one person by name, Ramis Yunus.',
      },
      {
        value: 3,
        explanation:
          'Putin and Aliyev have their names in Account A, but not a word of theirs is quoted. Only Ramis Yunus is.',
      },
      {
        value: 0,
        explanation: 'One person is named: Ramis Yunus, near the end of Account A.',
      },
    ],
  },
};
