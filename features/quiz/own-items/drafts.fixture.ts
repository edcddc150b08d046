import type { ItemKind } from '@/content/facts/item';
import type { Draft } from './draft';

/** Drafts that can be taken, one of each kind: for tests. */
export const goodDrafts: { readonly [Kind in ItemKind]: Draft & { kind: Kind } } = {
  one: {
    kind: 'one',
    prompt: 'Where did the plane come down?',
    options: ['Near Aktau', 'Near Grozny', 'Near Baku', '', ''],
    right: ['1'],
    explanations: ['Account B says so.', 'Account B names it for the missile.', 'Neither account says so.', '', ''],
    claims: ['crash-place', '', ''],
  },
  several: {
    kind: 'several',
    prompt: 'What do both accounts tell of the crash?',
    options: ['How many were killed', 'How many were aboard', 'That air defence hit it'],
    right: ['1', '3'],
    explanations: ['Both accounts say 38.', 'Only Account B does.', 'Both accounts say so.'],
    claims: ['crash-deaths', 'crash-cause'],
  },
  order: {
    kind: 'order',
    prompt: 'Put these in order.',
    options: ['The crash', 'The raid', 'The arrests at Sputnik'],
    right: [],
    explanations: ['December 2024, both accounts say.', '27 June, both accounts say.', '30 June, Account A says.'],
    claims: ['crash-date'],
  },
  match: {
    kind: 'match',
    prompt: 'Who said it?',
    options: ['That it was regrettable', 'That it was systematic', 'That they worry'],
    right: ['Dmitry Peskov', 'Azerbaijani officials', 'A ministry in Moscow', 'Arif Yunusov'],
    explanations: ['Account B quotes him.', 'Account A quotes them.', 'Account A quotes it.'],
    claims: ['peskov-regrettable'],
  },
  number: {
    kind: 'number',
    prompt: 'How many people did the crash kill?',
    options: ['people'],
    right: ['38', ''],
    explanations: ['Both accounts say 38.'],
    claims: ['crash-deaths'],
  },
  account: {
    kind: 'account',
    prompt: 'Which account says so?',
    options: ['The plane came down near Aktau.'],
    right: ['b'],
    explanations: ['Account A names no place.', 'Right: Account B does.', 'Account A does not.', 'Account B does.'],
    claims: ['crash-place'],
  },
};
