import 'server-only';
import { isId, newId } from '@/lib/ids';
import { isSameText, keyedHash, opened, sealed } from '@/lib/keys';
import { siteSecret } from '@/lib/ops/environment';
import { cookieName, cookieValues, setCookie } from '@/lib/web/cookies';
import type { Form } from '@/lib/web/form-handler';

declare const proof: unique symbol;
/** A browser, as its cookie names it. Stored nowhere; rows lie under the keys below. */
export type ReaderId = string & { [proof]: 'reader' };
/** The key of a reader's two votes. Nobody can get from it to the {@link ReaderKey} of the same reader. */
export type VoterKey = string & { [proof]: 'voter' };
/** The key of progress: chapters read, attempts. */
export type ReaderKey = string & { [proof]: 'progress' };

const name = cookieName('reader');
/** Browsers keep a cookie for at most 400 days. */
const cookieSeconds = 400 * 24 * 60 * 60;

export const voterKey = (reader: ReaderId) => keyedHash(siteSecret(), 'voter', reader) as VoterKey;
/** The key of one argument that moved a reader: made from the reader, so that no vote leads to it. */
export const reasonKey = (reader: ReaderId, phase: string, reason: string): string =>
  keyedHash(siteSecret(), 'reason', `${reader} ${phase} ${reason}`);
/** The key of how one chapter moved a reader. */
export const moveKey = (reader: ReaderId, chapter: string): string =>
  keyedHash(siteSecret(), 'move', `${reader} ${chapter}`);
/** The key under which it is kept that a reader asked for the results. */
export const peekKey = (reader: ReaderId): string => keyedHash(siteSecret(), 'peek', reader);
/** What is stored of a receipt code. */
export const receiptKey = (text: string): string => keyedHash(siteSecret(), 'receipt', text);
/** 32 bytes that only this server can work out from what a reader sent with a form: the stuff of a receipt code. */
export const receiptSeed = (reader: ReaderId, once: string): Uint8Array =>
  Buffer.from(keyedHash(siteSecret(), 'receipt', `code ${reader} ${once}`), 'base64url');
/** The key of a network's bucket. */
export const bucketKey = (salt: string, network: string): string =>
  keyedHash(siteSecret(), 'bucket', `${salt} ${network}`);
/** What proofs of work are signed with. */
export const proofSecrets = () => ({
  hmacSignatureSecret: keyedHash(siteSecret(), 'proof', 'challenge'),
  hmacKeySignatureSecret: keyedHash(siteSecret(), 'proof', 'solution'),
});
export const readerKey = (reader: ReaderId) => keyedHash(siteSecret(), 'reader', reader) as ReaderKey;

/** The reader whose signed cookie stands in a `Cookie` header; null when there is none, or it was not signed by us. */
export const findReader = (cookieHeader: string | null): ReaderId | null => readCookie(cookieHeader)?.reader ?? null;

/**
 * True for a browser that became this reader by a return code. Whoever holds the code may be somebody else, as a teacher who
 * has collected the slips: such a browser is never shown a stance.
 */
export const isReturned = (cookieHeader: string | null): boolean => readCookie(cookieHeader)?.isReturned ?? false;

function readCookie(cookieHeader: string | null): { reader: ReaderId; isReturned: boolean } | null {
  for (const value of cookieValues(cookieHeader, name)) {
    const [id = '', signature = ''] = value.split('.', 2);
    if (!isId(id)) continue;
    for (const returned of [false, true])
      if (isSameText(signature, signatureOf(id, returned))) return { reader: id as ReaderId, isReturned: returned };
  }
  return null;
}

/** The mark of a browser that came by a code is signed too: who takes it away is nobody. */
const signatureOf = (id: string, returned: boolean): string =>
  keyedHash(siteSecret(), 'cookie', returned ? `${id} returned` : id);

/**
 * Who sent a form: the reader of the cookie; else a new one, derived from the form's `once` where there is one, so
 * that a form sent twice is one reader. `cookies` are to be set with the answer; `isNew` tells that none came along.
 */
export function readerOf(form: Form): { reader: ReaderId; cookies: string[]; isNew: boolean } {
  const known = findReader(form.request.headers.get('cookie'));
  if (known) return { reader: known, cookies: [], isNew: false };
  const reader = newReaderOf(form);
  return { reader, cookies: [readerCookie(reader)], isNew: true };
}

/**
 * A new reader for a form, whatever cookie came along; copies of one form are one reader.
 * @param salt what else of the form makes two readers of it, as the name does where pupils join
 */
export function newReaderOf({ once }: Form, salt = ''): ReaderId {
  const text = salt && once ? `${once} ${salt}` : once;
  return (text ? keyedHash(siteSecret(), 'once', text).slice(0, 22) : newId()) as ReaderId;
}

/** The cookie that makes a browser this reader. */
export const readerCookie = (reader: ReaderId): string => cookieFor(reader, cookieSeconds);

/** The cookie for a browser that came by a return code; one that is this reader already stays who it is. */
export const returnedCookie = (reader: ReaderId, cookieHeader: string | null): string => {
  const isOwn = findReader(cookieHeader) === reader && !isReturned(cookieHeader);
  return isOwn ? readerCookie(reader) : cookieFor(reader, cookieSeconds, true);
};

/** A reader, sealed under a pupil's return code: the database and the secret together do not open it. */
export const sealReader = (reader: ReaderId, code: string, pupil: string): string =>
  sealed(siteSecret(), code, pupil, reader);

/** The reader of a pupil who has the return code; null when it is not theirs. */
export const openReader = (text: string, code: string, pupil: string): ReaderId | null =>
  opened(siteSecret(), code, pupil, text) as ReaderId | null;

/** 32 bytes that only this server can work out from what a pupil sent to join: the stuff of their return code. */
export const returnSeed = (reader: ReaderId, once: string): Uint8Array =>
  Buffer.from(keyedHash(siteSecret(), 'pupil-code', `${reader} ${once}`), 'base64url');

/** What is stored of a pupil's return code. */
export const returnKey = (code: string): string => keyedHash(siteSecret(), 'pupil-hash', code);

/** The cookie that makes a browser forget who it is. */
export const forgettingCookie = (): string => cookieFor('', 0);

function cookieFor(id: string, seconds: number, returned = false): string {
  const value = id && `${id}.${signatureOf(id, returned)}`;
  return setCookie(name, value, seconds);
}
