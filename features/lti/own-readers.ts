import 'server-only';
import type { ReaderId } from '@/features/readers/reader';
import { isId, newId } from '@/lib/ids';
import { isSameText, keyedHash } from '@/lib/keys';
import { siteSecret } from '@/lib/ops/environment';
import { cookieName, cookieValues, setCookie } from '@/lib/web/cookies';

// Which reader somebody of a platform is in this browser is kept by the browser alone: what is stored leads from `sub` to
// their work and never to a voter. A device that several share keeps them apart.

const name = cookieName('lti-readers');
/** A computer in a library has many visitors; the last so many are remembered. */
const most = 12;
const seconds = 200 * 24 * 60 * 60;

/** Somebody as a platform names them. */
export type Subject = { platformId: string; sub: string };

const signatureOf = (reader: string, { platformId, sub }: Subject) =>
  keyedHash(siteSecret(), 'lti', `reader ${reader} ${platformId} ${sub}`).slice(0, 22);

/**
 * The reader that somebody is in this browser: the one they were here before, else a new one, at random. The cookie has
 * to come along with a form of another site, in a window too.
 */
export function ownReader(cookieHeader: string | null, subject: Subject): { reader: ReaderId; cookie: string } {
  const entries = cookieValues(cookieHeader, name)
    .flatMap((value) => value.split('~'))
    .filter((entry) => isId(entry.split('.', 1)[0] ?? ''));
  const mine = entries.find((entry) => {
    const [id = '', signature = ''] = entry.split('.', 2);
    return isSameText(signature, signatureOf(id, subject));
  });
  const reader = (mine?.split('.', 1)[0] ?? newId()) as ReaderId;
  const entry = mine ?? `${reader}.${signatureOf(reader, subject)}`;
  const kept = [entry, ...entries.filter((one) => one !== entry)].slice(0, most);
  return { reader, cookie: setCookie(name, kept.join('~'), seconds, { isFramed: true }) };
}
