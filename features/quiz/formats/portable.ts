import { type AccountAnswer, accountAnswers, type BackTo, type ItemKind, type ItemPart } from '@/content/facts/item';
import type { ItemWords } from '@/content/item-words';
import type { Item } from '../bank';
import { firstClaim } from '../kinds/kind';

/** Something to choose or to put in place, why it is right or wrong, and the sentence to reread. */
export type PortableOption = { id: string; text: string; explanation: string; link: string };

type Common = {
  /** Unique and permanent. */
  id: string;
  kind: ItemKind;
  /** The chapter's title: question banks sort by it. */
  category: string;
  prompt: string;
  /** `account` only: the sentence of which the question asks who says so. */
  statement: string | null;
  /** The claims it rests on, the one to reread first. */
  claims: readonly string[];
};

/** A question with its key, in the few shapes that other systems know. */
export type PortableItem = Common &
  (
    | {
        shape: 'choice';
        isSingle: boolean;
        /** False where the order of the answers is part of the question. */
        isShuffled: boolean;
        options: readonly (PortableOption & { isRight: boolean })[];
      }
    /** From first to last. */
    | { shape: 'order'; options: readonly PortableOption[] }
    | {
        shape: 'match';
        /** `right` is the id of one of `rights`; there may be more of these than options. */
        options: readonly (PortableOption & { right: string })[];
        rights: readonly { id: string; text: string }[];
      }
    | {
        shape: 'number';
        unit: string;
        right: number;
        accepts: readonly number[];
        explanation: string;
        link: string;
        near: readonly { value: number; explanation: string }[];
      }
  );

/** What a question needs besides itself: the titles of chapters, names of the accounts, and where sentences stand. */
export type PortableContext = {
  categoryOf: (part: ItemPart) => string;
  accountLabels: Readonly<Record<AccountAnswer, string>>;
  /** The address of the sentence that cites a claim first, or of an entry of the record, whole. */
  linkOf: (to: BackTo) => string;
};

/** A question of the bank, or a teacher's own, as other systems can hold it. */
export function portableItem(item: Item, { categoryOf, accountLabels, linkOf }: PortableContext): PortableItem {
  const { fact } = item;
  const first = firstClaim(fact);
  const common = {
    id: item.id,
    kind: fact.kind,
    category: categoryOf(fact.chapter),
    prompt: item.words.prompt,
    statement: 'statement' in item.words ? item.words.statement : null,
    claims: fact.claims,
  };
  const optionsOf = (
    options: Readonly<Record<string, BackTo>>,
    words: Readonly<Record<string, { text: string; explanation: string }>>,
  ): PortableOption[] =>
    Object.entries(options).map(([id, to]) => ({
      id,
      text: words[id]?.text ?? '',
      explanation: words[id]?.explanation ?? '',
      link: linkOf(to),
    }));
  switch (fact.kind) {
    case 'one':
    case 'several': {
      const words = item.words as ItemWords<typeof fact>;
      const right: readonly string[] = [fact.right].flat();
      return {
        ...common,
        shape: 'choice',
        isSingle: fact.kind === 'one',
        isShuffled: true,
        options: optionsOf(fact.options, words.options).map((option) => ({
          ...option,
          isRight: right.includes(option.id),
        })),
      };
    }
    case 'account': {
      const words = item.words as ItemWords<typeof fact>;
      return {
        ...common,
        shape: 'choice',
        isSingle: true,
        isShuffled: false,
        options: accountAnswers.map((id) => ({
          id,
          text: accountLabels[id],
          explanation: words.options[id],
          link: linkOf(first),
          isRight: id === fact.right,
        })),
      };
    }
    case 'order': {
      const words = item.words as ItemWords<typeof fact>;
      const options = optionsOf(fact.options, words.options);
      return {
        ...common,
        shape: 'order',
        options: fact.right.flatMap((id) => options.find((option) => option.id === id) ?? []),
      };
    }
    case 'match': {
      const words = item.words as ItemWords<typeof fact>;
      return {
        ...common,
        shape: 'match',
        options: optionsOf(fact.lefts, words.lefts).map((option) => ({
          ...option,
          right: fact.right[option.id] ?? '',
        })),
        rights: fact.rights.map((id) => ({ id, text: words.rights[id] ?? '' })),
      };
    }
    case 'number': {
      const words = item.words as ItemWords<typeof fact>;
      return {
        ...common,
        shape: 'number',
        unit: words.unit,
        right: fact.right,
        accepts: fact.accepts ?? [],
        explanation: words.explanation,
        link: linkOf(first),
        near: words.near ?? [],
      };
    }
  }
}
