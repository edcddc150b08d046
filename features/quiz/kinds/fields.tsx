import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';
import type { ItemKind } from '@/content/facts/item';
import type { PublicItem } from '../public-item';
import { ChoiceFields } from './choice-fields';
import { MatchFields } from './match-fields';
import { NumberField } from './number-field';
import { OrderFields } from './order-fields';

export type FieldsProps = {
  item: PublicItem;
  /** The form's `answer` values when it is shown again. */
  given: readonly string[];
  error: string | undefined;
  words: Words;
};

const fields: Record<ItemKind, (props: FieldsProps) => ReactNode> = {
  one: ChoiceFields,
  account: ChoiceFields,
  several: ChoiceFields,
  order: OrderFields,
  match: MatchFields,
  number: NumberField,
};

/** The fields in which an item of its kind is answered. All are plain form controls: they need no script. */
export function AnswerFields(props: FieldsProps) {
  const Fields = fields[props.item.kind];
  return <Fields {...props} />;
}
