import type { OrderFact } from '@/content/facts/item';
import { firstClaim, hasTwice, type Kind, plainFace } from './kind';
import { optionList } from './option-list';

/** First to last. The share: how many stand in their right place, which is what the feedback marks. */
export const order: Kind<OrderFact> = {
  face: ({ fact, words }, mix) => ({ ...plainFace, options: optionList(fact.options, words.options, mix) }),
  unfit(fact, given) {
    if (given.some((option) => option !== '' && !Object.hasOwn(fact.options, option))) return 'unknown-answer';
    if (given.length > fact.right.length) return 'unknown-answer';
    if (given.length < fact.right.length || given.includes('')) return 'choose-every-place';
    return hasTwice(given) ? 'placed-twice' : null;
  },
  settled: (_fact, given) => [...given],
  share: (fact, given) => fact.right.filter((option, place) => given[place] === option).length / fact.right.length,
  explain: ({ fact, words }, _face, given) =>
    fact.right.map((id, index) => {
      const place = given.indexOf(id);
      return {
        id,
        text: words.options[id]?.text ?? '',
        isRight: place === index,
        isChosen: place >= 0,
        placed: { as: 'place', right: String(index + 1), given: place < 0 ? '' : String(place + 1) },
        explanation: words.options[id]?.explanation ?? '',
        claim: fact.options[id] ?? firstClaim(fact),
      };
    }),
  choices: (_item, given) => [given.join(' ')],
};
