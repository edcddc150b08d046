import { createHash, randomBytes } from 'node:crypto';

/** 128 random bits as 22 characters of base64url: the form of every id in an address. */
export const newId = (): string => randomBytes(16).toString('base64url');

/** The id that a text always leads to. The text must itself hold what nobody can guess. */
export const derivedId = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** True for a text that could have come from {@link newId}. */
export const isId = (text: string): boolean => /^[A-Za-z0-9_-]{22}$/.test(text);
