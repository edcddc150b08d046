import { randomBytes } from 'node:crypto';
import type { ItemId } from '@/content/facts/items';
import { derivedId, newId } from '@/lib/ids';

/** The id of a question that an instructor wrote: `own-` and 128 bits. No item of the bank begins so. */
export type OwnItemId = `own-${string}`;

/** The id of an item that can be asked: of the bank, or an instructor's own. */
export type AskedId = ItemId | OwnItemId;

export const isOwnItemId = (text: string): text is OwnItemId => /^own-[A-Za-z0-9_-]{22}$/.test(text);

export const newOwnItemId = (): OwnItemId => `own-${newId()}`;

/** The id that a text always leads to: copies of one form make one question. */
export const ownItemIdFrom = (text: string): OwnItemId => `own-${derivedId(text)}`;

/** An id for an option: short, and it says nothing. */
export const newOptionId = (): string => randomBytes(6).toString('hex');
