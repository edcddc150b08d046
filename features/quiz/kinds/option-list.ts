import type { BackTo } from '@/content/facts/item';
import type { OptionWords } from '@/content/item-words';
import type { Explanation, Mix, PublicOption } from './kind';

type Words = Readonly<Record<string, OptionWords>>;

/** Options as a reader sees them, in the order of the attempt. */
export const optionList = (options: object, words: Words, mix: Mix): PublicOption[] =>
  mix(Object.keys(options)).map((id) => ({ id, text: words[id]?.text ?? '' }));

/** Explains options of which some are right and some were chosen. */
export const explainedOptions = (
  shown: readonly PublicOption[],
  {
    right,
    given,
    words,
    claimOf,
  }: {
    right: readonly string[];
    given: readonly string[];
    words: Words;
    claimOf: (option: string) => BackTo;
  },
): Explanation[] =>
  shown.map((option) => ({
    ...option,
    isRight: right.includes(option.id),
    isChosen: given.includes(option.id),
    placed: null,
    explanation: words[option.id]?.explanation ?? '',
    claim: claimOf(option.id),
  }));
