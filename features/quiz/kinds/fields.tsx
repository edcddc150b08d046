import type { ReactNode } from 'react';
import type { ItemKind } from '@/content/facts/item';
import { ChoiceFields } from './choice-fields';
import type { FieldsProps } from './fields-props';
import { MatchFields } from './match-fields';
import { NumberField } from './number-field';
import { OrderFields } from './order-fields';

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
