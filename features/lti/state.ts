import 'server-only';
import { spendProof } from '@/features/readers/rate-limit/proof.data';
import { newId } from '@/lib/ids';
import { isSameText, keyedHash, opened, sealed } from '@/lib/keys';
import { siteSecret } from '@/lib/ops/environment';
import { cookieValues, setCookie } from '@/lib/web/cookies';

// What a login has to remember until its launch lies in `state` itself, encrypted, so that logins of strangers fill no
// table. Once it has been used, its hash is kept until it has expired.

/** A token of Moodle lives for a minute; whoever has to sign in to the platform in between takes longer. */
const lifeMs = 10 * 60 * 1000;

export type LoginState = {
  platformId: string;
  targetLinkUri: string;
  /** The parameters of the login, to begin it anew in a window of its own. */
  login: Readonly<Record<string, string>>;
  /** The frame of the platform that keeps data for tools: its name, or `_parent`; null where it offers none. */
  storageFrame: string | null;
};

type Kept = LoginState & { id: string; expiresAt: number };

const purpose = 'lti state';
const hash = (what: string, text: string) => keyedHash(siteSecret(), 'lti', `${what} ${text}`);

/** The nonce that belongs to a state: one that we did not issue, or issued for another, is none. */
const nonceOf = (id: string) => hash('nonce', id);
// Several logins can be under way in one browser: each has a cookie of its own.
const cookieName = (id: string) => `__Host-lti-${hash('cookie', id).slice(0, 16)}`;
const proofOf = (id: string) => hash('browser', id);
// The platform reads what it keeps for us: that is worth nothing as the cookie.
const storedProofOf = (id: string) => hash('storage', id);

/** Under which name the platform keeps the proof of a login. */
export const storageKeyOf = ({ id }: { id: string }): string => `lti-${hash('key', id).slice(0, 16)}`;

export type NewState = {
  state: string;
  nonce: string;
  /** Binds them to the browser. */
  cookie: string;
  /** Binds them to the browser in its place, kept by the platform's page. */
  stored: { key: string; value: string };
};

/** Begins a login: `state` and `nonce` for the platform, and what binds them to the browser. */
export function newState(login: LoginState, now: Date): NewState {
  const id = newId();
  const kept: Kept = { ...login, id, expiresAt: now.getTime() + lifeMs };
  const state = sealed(siteSecret(), purpose, purpose, JSON.stringify(kept));
  const cookie = setCookie(cookieName(id), proofOf(id), lifeMs / 1000, { isFramed: true });
  return { state, nonce: nonceOf(id), cookie, stored: { key: storageKeyOf({ id }), value: storedProofOf(id) } };
}

export type FoundState = LoginState & { id: string; nonce: string; isOver: boolean };

/** What a state of ours holds; null for anybody else's. */
export function readState(state: string, now: Date): FoundState | null {
  const text = opened(siteSecret(), purpose, purpose, state);
  if (text === null) return null;
  const kept = JSON.parse(text) as Kept;
  return { ...kept, nonce: nonceOf(kept.id), isOver: kept.expiresAt <= now.getTime() };
}

/** Whether a login was begun in the browser that sends this header. */
export const isOfBrowser = ({ id }: FoundState, cookieHeader: string | null): boolean =>
  cookieValues(cookieHeader, cookieName(id)).some((value) => isSameText(value, proofOf(id)));

/** Whether this is what the platform's page was given to keep for a login. */
export const isStoredProof = ({ id }: FoundState, value: string | undefined): boolean =>
  value !== undefined && isSameText(value, storedProofOf(id));

/** Uses a state up. @returns false when it was used before */
export const spendState = ({ id }: FoundState, now: Date): Promise<boolean> => spendProof(hash('used', id), now);

/** Takes the cookie of a login away again. */
export const spentCookie = ({ id }: FoundState): string => setCookie(cookieName(id), '', 0, { isFramed: true });
