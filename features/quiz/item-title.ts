import type { Item } from './bank';

/** A question in a list of questions: where one asks which account says so, the sentence of which one asks. */
export const itemTitle = ({ words }: Pick<Item, 'words'>): string =>
  'statement' in words ? `${words.prompt} “${words.statement}”` : words.prompt;
