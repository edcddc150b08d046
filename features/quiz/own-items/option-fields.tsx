import type { ReactNode } from 'react';
import type { ItemKind } from '@/content/facts/item';
import { ListFields } from './list-fields';
import { NumberFields } from './number-fields';
import type { Props } from './option-rows';
import { PairFields } from './pair-fields';
import { StatementFields } from './statement-fields';

const fields: Record<ItemKind, (props: Props) => ReactNode> = {
  one: ListFields,
  several: ListFields,
  order: ListFields,
  match: PairFields,
  number: NumberFields,
  account: StatementFields,
};

/** What may be answered, what is right and why: as many fields as the kind has. */
export function OptionFields(props: Props) {
  const Fields = fields[props.draft.kind];
  return <Fields {...props} />;
}
