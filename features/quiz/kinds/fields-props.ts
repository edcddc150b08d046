import type { Words } from '@/content/editions';
import type { PublicItem } from '../public-item';

/** What the fields of an item are drawn from. */
export type FieldsProps = {
  item: PublicItem;
  /** The form's `answer` values when it is shown again. */
  given: readonly string[];
  error: string | undefined;
  words: Words;
};
