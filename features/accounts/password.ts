import 'server-only';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

const judge = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary },
  graphs: common.adjacencyGraphs,
  // Each letter has several signs that stand for it: trying all combinations would take a second for one password.
  l33tMaxSubstitutions: 4,
});

/** So many characters are judged: what is weak within them is not made strong by more of it, and time stays bounded. */
const judged = 40;

/** Guesses after which a password does not count as common any more: what a list of the usual ones would try first. */
const commonGuesses = 2e8;

/** Words that somebody who guesses on this site would begin with. */
const known = ['has', 'russia', 'lost', 'azerbaijan', 'hasrussialostazerbaijan', 'correcthorsebatterystaple'];

/**
 * Whether a password is among those that are tried first: common ones, English words in a row, keyboard rows,
 * repetitions, the owner's name. Costs some milliseconds of the thread: ask it behind a limit.
 * @param own words that are known of the owner, such as the name
 */
export function isCommonPassword(password: string, own: readonly string[]): boolean {
  const text = password.slice(0, judged);
  const bare = text.toLowerCase().replace(/[^\p{L}]/gu, '');
  return known.includes(bare) || judge.check(text, [...known, ...own]).guesses < commonGuesses;
}
