import 'server-only';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import { longestPassword } from './password-length';

const judge = new ZxcvbnFactory({ dictionary: { ...common.dictionary }, graphs: common.adjacencyGraphs });

/** Guesses after which a password does not count as common any more: what a list of the usual ones would try first. */
const commonGuesses = 1e8;

/**
 * Whether a password is among those that are tried first: common ones, keyboard rows, repetitions, the owner's name.
 * @param own words that are known of the owner, such as the name
 */
export const isCommonPassword = (password: string, own: readonly string[]): boolean =>
  judge.check(password.slice(0, longestPassword), [...own]).guesses < commonGuesses;
