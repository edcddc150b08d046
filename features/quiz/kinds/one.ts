import type { OneFact } from '@/content/facts/item';
import { firstClaim, type Kind, plainFace, type Unfit } from './kind';
import { explainedOptions, optionList } from './option-list';

/** Fits one answer out of a list: for `one` and `account`. */
export function unfitChoice(options: readonly string[], given: readonly string[]): Unfit | null {
  const [choice = ''] = given;
  if (choice === '') return 'choose-an-answer';
  if (given.length > 1) return 'given-twice';
  return options.includes(choice) ? null : 'unknown-answer';
}

/** One choice: the whole point or nothing. */
export const one: Kind<OneFact> = {
  face: ({ fact, words }, mix) => ({ ...plainFace, options: optionList(fact.options, words.options, mix) }),
  unfit: (fact, given) => unfitChoice(Object.keys(fact.options), given),
  settled: (_fact, given) => [...given],
  share: (fact, [choice]) => (choice === fact.right ? 1 : 0),
  explain: ({ fact, words }, { options }, given) =>
    explainedOptions(options, {
      right: [fact.right],
      given,
      words: words.options,
      claimOf: (option) => fact.options[option] ?? firstClaim(fact),
    }),
  choices: (_item, given) => [...given],
};
