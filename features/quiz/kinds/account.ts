import { type AccountAnswer, type AccountFact, accountAnswers } from '@/content/facts/item';
import { firstClaim, type Kind, plainFace } from './kind';
import { unfitChoice } from './one';

/** Which account says so? The four answers are always shown in the same order; the whole point or nothing. */
export const account: Kind<AccountFact> = {
  face: ({ words }, _mix, labels) => ({
    ...plainFace,
    statement: words.statement,
    options: accountAnswers.map((id) => ({ id, text: labels[id] ?? '' })),
  }),
  unfit: (_fact, given) => unfitChoice(accountAnswers, given),
  settled: (_fact, given) => [...given],
  share: (fact, [choice]) => (choice === fact.right ? 1 : 0),
  explain: ({ fact, words }, { options }, given) =>
    options.map((option) => ({
      ...option,
      isRight: option.id === fact.right,
      isChosen: given.includes(option.id),
      placed: null,
      explanation: words.options[option.id as AccountAnswer],
      claim: firstClaim(fact),
    })),
  choices: (_item, given) => [...given],
};
