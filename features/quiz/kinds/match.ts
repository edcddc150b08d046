import type { MatchFact } from '@/content/facts/item';
import { firstClaim, hasTwice, type Kind, plainFace } from './kind';
import { optionList } from './option-list';

/** The right side that an answer gives to a left one; empty when it gives none. */
export const matchedTo = (left: string, given: readonly string[]): string =>
  given.find((pair) => pair.startsWith(`${left}=`))?.slice(left.length + 1) ?? '';

/** A right side to each left one. The share: how many left sides have theirs. One right side may be given twice. */
export const match: Kind<MatchFact> = {
  face: ({ fact, words }, mix) => ({
    ...plainFace,
    options: optionList(fact.lefts, words.lefts, mix),
    rights: mix(fact.rights, 'rights').map((id) => ({ id, text: words.rights[id] ?? '' })),
  }),
  unfit(fact, given) {
    const pairs = given.filter((pair) => pair !== '').map((pair) => pair.split('='));
    const isKnown = ([left = '', right = '', ...rest]: string[]) =>
      rest.length === 0 && Object.hasOwn(fact.lefts, left) && fact.rights.includes(right);
    if (!pairs.every(isKnown)) return 'unknown-answer';
    if (hasTwice(pairs.map(([left = '']) => left))) return 'given-twice';
    return pairs.length < Object.keys(fact.lefts).length ? 'choose-every-match' : null;
  },
  settled: (fact, given) => Object.keys(fact.lefts).map((left) => `${left}=${matchedTo(left, given)}`),
  share(fact, given) {
    const lefts = Object.keys(fact.lefts);
    return lefts.filter((left) => matchedTo(left, given) === fact.right[left]).length / lefts.length;
  },
  explain: ({ fact, words }, { options }, given) =>
    options.map((option) => {
      const [right = '', chosen] = [fact.right[option.id], matchedTo(option.id, given)];
      return {
        ...option,
        isRight: chosen === right,
        isChosen: chosen !== '',
        placed: { as: 'pair', right: words.rights[right] ?? '', given: words.rights[chosen] ?? '' },
        explanation: words.lefts[option.id]?.explanation ?? '',
        claim: fact.lefts[option.id] ?? firstClaim(fact),
      };
    }),
  choices: (_item, given) => [...given],
};
