import type { SeveralFact } from '@/content/facts/item';
import { firstClaim, hasTwice, type Kind, plainFace } from './kind';
import { explainedOptions, optionList } from './option-list';

/**
 * Some are right. The share: right ones chosen less wrong ones chosen, of all right ones, never below nothing
 * (docs/decisions/0020-partial-credit.md), so that choosing everything is worth no more than choosing well.
 */
export const several: Kind<SeveralFact> = {
  face: ({ fact, words }, mix) => ({ ...plainFace, options: optionList(fact.options, words.options, mix) }),
  unfit(fact, given) {
    if (given.length === 0) return 'choose-one-or-more';
    if (hasTwice(given)) return 'given-twice';
    return given.every((choice) => Object.hasOwn(fact.options, choice)) ? null : 'unknown-answer';
  },
  settled: (fact, given) => Object.keys(fact.options).filter((option) => given.includes(option)),
  share(fact, given) {
    const hits = given.filter((choice) => fact.right.includes(choice)).length;
    return Math.max(0, hits - (given.length - hits)) / fact.right.length;
  },
  explain: ({ fact, words }, { options }, given) =>
    explainedOptions(options, {
      right: fact.right,
      given,
      words: words.options,
      claimOf: (option) => fact.options[option] ?? firstClaim(fact),
    }),
  choices: (_item, given) => [...given],
};
