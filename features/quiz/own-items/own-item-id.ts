import { randomBytes } from 'node:crypto';
import type { ItemId } from '@/content/facts/items';

/** The id of a question that an instructor wrote: `own-` and 128 bits. No item of the bank begins so. */
export type OwnItemId = `own-${string}`;

/** The id of an item that can be asked: of the bank, or an instructor's own. */
export type AskedId = ItemId | OwnItemId;

export const isOwnItemId = (text: string): text is OwnItemId => /^own-[A-Za-z0-9_-]{22}$/.test(text);

export const newOwnItemId = (): OwnItemId => `own-${randomBytes(16).toString('base64url')}`;
