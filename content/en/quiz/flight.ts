import 'server-only';
import type { ChapterBank } from '../../bank';

export const flight: ChapterBank<'flight'> = {
  'crash-aboard': {
    prompt: 'How many people were aboard the airliner, passengers and crew together?',
    unit: 'people',
    explanation:
      'Account B counts 62 passengers and five crew, 67 in all. Account A does not say how many were aboard.',
    near: [
      { value: 62, explanation: 'These are the passengers alone. Account B adds a crew of five.' },
      {
        value: 38,
        explanation: 'That is how many died, in both accounts. Account B has 62 passengers and five crew aboard.',
      },
      { value: 5, explanation: 'That is the crew alone. Account B adds it to 62 passengers.' },
      {
        value: 57,
        explanation: 'The five crew come on top of the 62 passengers in Account B; they are not part of them.',
      },
    ],
  },
  'crash-deaths': {
    prompt: 'How many people were killed in the crash?',
    unit: 'people',
    explanation: 'Both accounts say that 38 people were killed. It is one of the few figures that they share.',
    near: [
      {
        value: 67,
        explanation: 'That is how many were aboard according to Account B. Both accounts give 38 dead.',
      },
      { value: 62, explanation: 'That is the number of passengers in Account B. Both accounts give 38 dead.' },
      {
        value: 29,
        explanation: 'That is what remains when the dead are taken from the 67 aboard. Both accounts give 38 dead.',
      },
      {
        value: 50,
        explanation:
          'Almost 50 is Account A’s figure for those detained in Yekaterinburg. In the crash, both accounts say, 38 died.',
      },
    ],
  },
  'crash-place': {
    prompt: 'Near which city did the airliner come down?',
    options: {
      grozny: {
        text: 'Grozny, in Russia',
        explanation: 'Over Grozny, says Account B, a missile hit the plane. It came down elsewhere, near Aktau.',
      },
      yekaterinburg: {
        text: 'Yekaterinburg, in Russia',
        explanation:
          'Yekaterinburg is the city of the raid in June 2025, in both accounts. It has nothing to do with the crash.',
      },
      baku: {
        text: 'Baku, in Azerbaijan',
        explanation:
          'The plane was Azerbaijani, but neither account says that it came down near Baku. Account B names Aktau.',
      },
      aktau: {
        text: 'Aktau, in Kazakhstan',
        explanation: 'Account B says so. Account A does not tell where the plane came down.',
      },
    },
  },
  'crash-cause-words': {
    prompt: 'What happened to the plane in the air, as each account words it?',
    options: {
      'shot-damaged': {
        text: 'Account A: it was shot down by accident. Account B: badly damaged.',
        explanation:
          'This swaps the two. The accident and the missile stand in Account B; Account A speaks of severe damage that led to a crash.',
      },
      'damaged-shot': {
        text: 'Account A: it was badly damaged. Account B: shot down by accident.',
        explanation: 'Both accounts point to Russian air defence. Only Account B adds that it was an accident.',
      },
      'both-shot': {
        text: 'Both accounts: it was shot down by a missile, and by accident.',
        explanation:
          'The missile and the accident are in Account B alone. Account A speaks of a system that badly damaged the plane.',
      },
      'both-damaged': {
        text: 'Both accounts: it was badly damaged, and it crashed later on.',
        explanation:
          'Severe damage leading to a crash is how Account A puts it. Account B says that a missile shot the plane down.',
      },
    },
  },
  'apology-followed': {
    prompt: 'What followed Putin’s apology for the crash, according to Account A?',
    options: {
      paid: {
        text: 'Families were paid, but nobody answered for it',
        explanation: 'Account A says that no compensation was paid either. On money it leaves no doubt.',
      },
      answered: {
        text: 'Somebody answered for it, but nothing was paid',
        explanation: 'Account A says that nobody was held to account. It reports the apology and nothing beyond it.',
      },
      calmed: {
        text: 'Azerbaijan accepted it, and the anger faded',
        explanation:
          'Neither account says so. Account B says the opposite of Moscow’s explanations: they “did little to heal the damage”.',
      },
      nothing: {
        text: 'Nobody answered for it, and nothing was paid',
        explanation:
          'That is how Account A sums it up. Account B says that Moscow’s explanations “did little to heal the damage”.',
      },
    },
  },
  'critical-event-who': {
    prompt: 'Account B passes on the view that one event before the raid was critical. Whose view is that?',
    options: {
      experts: {
        text: 'Many experts, whom it does not name',
        explanation: 'Account B says “many experts” and gives no names, so a reader cannot check who they are.',
      },
      yunusov: {
        text: 'The political analyst Arif Yunusov',
        explanation:
          'Account B does cite Arif Yunusov, but on the media and on personal grudges between the presidents.',
      },
      ministry: {
        text: 'The foreign ministry of Azerbaijan',
        explanation: 'Account B quotes the ministry on the raid in Yekaterinburg, not on the crash.',
      },
      officials: {
        text: 'Azerbaijani officials, unnamed',
        explanation:
          'Unnamed Azerbaijani officials speak in Account A, about how Azerbaijanis are treated in Russia. Here Account B has experts.',
      },
    },
  },
  'crash-both-tell': {
    prompt: 'What about the crash is in both accounts? Choose all that apply.',
    options: {
      aboard: {
        text: 'The number of passengers aboard',
        explanation: 'The number of passengers is in Account B alone. Account A does not say how many were aboard.',
      },
      dead: {
        text: 'The number of people killed',
        explanation: 'Both accounts give it, and it is the same: 38.',
      },
      funerals: {
        text: 'The uniforms of the mourners',
        explanation: 'The pictures of the funerals are in Account B alone, which calls them a painful reminder.',
      },
      'air-defence': {
        text: 'A part of Russian air defence in it',
        explanation: 'Both accounts point to Russian air defence, though in different words.',
      },
      aktau: {
        text: 'The city near which it came down',
        explanation: 'Only Account B names it: Aktau. Account A does not say where the plane crashed.',
      },
    },
  },
  'crash-exact-day': {
    prompt: 'Which account says so?',
    statement: 'The airliner crashed on 25 December.',
    options: {
      a: 'Account A gives only the month, December 2024. The day stands in Account B.',
      b: 'Account B gives the full date, 25 December 2024. Account A has only the month.',
      both: 'Both report December 2024, but only Account B names the day.',
      neither: 'Account B does name the day: 25 December 2024. Account A stops at the month.',
    },
  },
  'crash-distance': {
    prompt: 'Which account says so?',
    statement: 'The airliner came down some 40 kilometres from the nearest city.',
    options: {
      a: 'Account A does not say where the plane came down at all. The 40 kilometres were made up for this question.',
      b: 'Account B says that it was near Aktau, but gives no distance. The 40 kilometres were made up for this question.',
      both: 'Only Account B names Aktau, and it gives no distance. The 40 kilometres were made up for this question.',
      neither:
        'The 40 kilometres were made up for this question. Account B says “near Aktau”, and Account A names no place.',
    },
  },
  'print-without-source': {
    prompt: 'Going by these two accounts alone, which sentence could you print without adding who says so?',
    options: {
      accident: {
        text: 'The missile hit the airliner by accident.',
        explanation:
          'Only Account B calls it an accident, and it does not show how it knows. The reader has to be told whose word this is.',
      },
      crashed: {
        text: 'An Azerbaijani airliner crashed in late 2024.',
        explanation: 'Both accounts report this in their own voice, and nothing in either of them disputes it.',
      },
      cause: {
        text: 'The crash is the real cause of the whole quarrel.',
        explanation:
          'This is a reading, and it goes further than Account B, where unnamed experts speak of a critical event.',
      },
      little: {
        text: 'Moscow has done far too little since the crash.',
        explanation:
          'That is a judgement. Account A lists what it misses and Account B finds the explanations weak: each has to be credited.',
      },
    },
  },
  'words-enough': {
    prompt: 'Moscow spoke about the crash. Did that put matters right, as each account sees it?',
    options: {
      'yes-no': {
        text: 'Account A: yes, for the most. Account B: no.',
        explanation:
          'Account A reports an apology, but adds that nobody was held to account and that nothing was paid. That is no yes.',
      },
      'both-yes': {
        text: 'Both accounts: yes, for the most.',
        explanation: 'Neither account says so. Each reports what came from Moscow and adds that it fell short.',
      },
      'no-yes': {
        text: 'Account A: no. Account B: yes, for the most.',
        explanation:
          'Account B reports regret, but says that the explanations “did little to heal the damage”. That is no yes.',
      },
      'both-no': {
        text: 'Both accounts: no, or hardly.',
        explanation:
          'Account A misses somebody held to account, and payment. Account B says that the explanations “did little to heal the damage”.',
      },
    },
  },
  'what-would-support': {
    prompt: 'A report says that experts expect an old dam to fail. What would support this best?',
    options: {
      names: {
        text: 'The experts’ names and their measurements',
        explanation:
          'Then others can ask them, and check. The dam was made up, but it is the question to put to every expert in both accounts.',
      },
      copies: {
        text: 'Two more reports that cite the first one',
        explanation:
          'A copy adds no knowledge: all three rest on one report. The dam was made up, but either of the two accounts, Account A or Account B, can be copied too.',
      },
      photo: {
        text: 'A photograph of the dam, taken from the air',
        explanation:
          'It shows the dam, but not what will happen to it. The dam was made up; the pictures that Account B describes show things, too, not their causes.',
      },
      headline: {
        text: 'A headline that puts it in stronger words',
        explanation:
          'Stronger words make a claim bigger, not better founded. The dam was made up, but Account B’s heading on the plane is such a headline.',
      },
    },
  },
};
