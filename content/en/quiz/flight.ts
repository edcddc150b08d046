import 'server-only';
import type { ChapterBank } from '../../bank';

export const flight: ChapterBank<'flight'> = {
  'crash-aboard': {
    prompt: 'According to Account B, how many people were aboard the airliner, passengers and crew together?',
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
    prompt: 'Both accounts give the same number of dead. How many people were killed in the crash?',
    unit: 'people',
    explanation: 'Both accounts say that 38 people were killed. It is one of the few figures that they share.',
    near: [
      {
        value: 67,
        explanation:
          'That is how many were aboard according to Account B. Both accounts say that 38 of them were killed.',
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
    prompt: 'Near which city did the airliner come down, according to Account B?',
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
    prompt: 'How do the accounts word what Russian air defence did to the plane?',
    options: {
      'shot-damaged': {
        text: 'Account A: shot it down by accident. Account B: badly damaged it.',
        explanation:
          'This swaps the two. The accident and the missile stand in Account B; Account A speaks of severe damage that led to a crash.',
      },
      'damaged-shot': {
        text: 'Account A: badly damaged it. Account B: shot it down by accident.',
        explanation:
          'Both accounts put the loss down to Russian air defence. Only Account B adds that it was an accident.',
      },
      'both-shot': {
        text: 'Both accounts: shot it down over Grozny with a missile, by accident.',
        explanation:
          'Grozny, the missile and the accident are in Account B alone. Account A speaks of a system that badly damaged the plane.',
      },
      'both-damaged': {
        text: 'Both accounts: badly damaged it, and the plane crashed later on.',
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
          'Neither account says so. Account B says the opposite of Moscow’s explanations: they did little to heal the damage.',
      },
      nothing: {
        text: 'Nobody answered for it, and nothing was paid',
        explanation:
          'That is how Account A sums it up. Account B says that Moscow’s explanations did little to heal the damage.',
      },
    },
  },
  'critical-event-who': {
    prompt: 'Account B tells of the view that the crash was a critical event. Whose view is it there?',
    options: {
      experts: {
        text: 'Many experts, whom it does not name',
        explanation: 'Account B says “many experts” and gives no names, so a reader cannot check who they are.',
      },
      yunusov: {
        text: 'The political analyst Arif Yunusov',
        explanation:
          'Account B does quote Arif Yunusov, but on the media and on personal grudges between the presidents.',
      },
      ministry: {
        text: 'The foreign ministry of Azerbaijan',
        explanation: 'Account B quotes the ministry on the raid in Yekaterinburg, not on the crash.',
      },
      officials: {
        text: 'Officials in Baku, none of them named',
        explanation:
          'Unnamed Azerbaijani officials speak in Account A, about the treatment of their citizens. Here Account B has experts.',
      },
    },
  },
  'crash-both-tell': {
    prompt: 'What do both accounts report about the crash? Choose all that apply.',
    options: {
      aboard: {
        text: 'There were 62 passengers aboard',
        explanation: 'The number of passengers is in Account B alone. Account A does not say how many were aboard.',
      },
      dead: {
        text: 'The crash killed 38 people',
        explanation: 'Both accounts give this number.',
      },
      funerals: {
        text: 'Mourners at the coffins wore uniform',
        explanation: 'The pictures of the funerals are in Account B alone, which calls them a painful reminder.',
      },
      'air-defence': {
        text: 'Russian air defence caused it',
        explanation: 'Both accounts put the crash down to Russian air defence, though in different words.',
      },
      aktau: {
        text: 'The plane came down near Aktau',
        explanation: 'Only Account B names the place. Account A does not say where the plane crashed.',
      },
    },
  },
  'crash-exact-day': {
    prompt: 'Which account says so?',
    statement: 'The airliner was lost on 25 December.',
    options: {
      a: 'Account A gives only the month, December 2024. The day stands in Account B.',
      b: 'Account B gives the full date, 25 December 2024. Account A has only the month.',
      both: 'The two agree on December 2024, but only Account B names the day.',
      neither: 'Account B does name the day: 25 December 2024. Account A stops at the month.',
    },
  },
  'crash-distance': {
    prompt: 'Which account says so?',
    statement: 'The airliner came down some 40 kilometres from Aktau.',
    options: {
      a: 'Account A does not say where the plane came down at all. The 40 kilometres were made up for this question.',
      b: 'Account B says that it was near Aktau, but gives no distance. The 40 kilometres were made up for this question.',
      both: 'Only Account B names Aktau, and it gives no distance. The 40 kilometres were made up for this question.',
      neither:
        'The 40 kilometres were made up for this question. Account B says “near Aktau”, and Account A names no place.',
    },
  },
};
