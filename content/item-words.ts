import type { AccountAnswer, ItemFact } from './facts/item';

/** What an option says, and why it is right or wrong: shown only after the answer. */
export type OptionWords = { text: string; explanation: string };

/** The words that an item of each kind needs; the option ids are those of its fact, so a missing one does not compile. */
export type ItemWords<Fact extends ItemFact> = { prompt: string } & (Fact extends {
  kind: 'one' | 'several' | 'order';
  options: infer O;
}
  ? { options: { readonly [Id in keyof O]: OptionWords } }
  : Fact extends { kind: 'match'; lefts: infer L; rights: readonly (infer R extends string)[] }
    ? { lefts: { readonly [Id in keyof L]: OptionWords }; rights: { readonly [Id in R]: string } }
    : Fact extends { kind: 'number' }
      ? {
          /** What the number counts: “people”, “minutes”. */
          unit: string;
          /** How the right number is shown where the account is not exact: “just under 50”. */
          shown?: string;
          explanation: string;
          /** What somebody who gives this other number is probably thinking of. */
          near?: readonly { value: number; explanation: string }[];
        }
      : Fact extends { kind: 'account' }
        ? { statement: string; options: Readonly<Record<AccountAnswer, string>> }
        : never);
