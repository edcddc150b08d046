import 'server-only';
import { type Phase, phases } from '@/content/facts/poll';
import { flashSignature } from '@/features/readers/reader';
import { isSecureSite } from '@/lib/environment';
import { isSameText } from '@/lib/keys';

/** What the poll page says once after a vote: its receipt, or that the vote of a receipt was changed. */
export type Flash = { phase: Phase; receipt: string | null };

/** `proxy.ts` clears these two when the page has been asked for: what they say is said once. */
const name = isSecureSite ? '__Host-flash' : 'flash';
const seconds = 120;

/** The cookie that carries a flash from the vote to the page. It cannot go in the address, which is kept in histories. */
export function flashCookie({ phase, receipt }: Flash, now: Date): string {
  const text = `${phase}.${receipt ?? ''}.${Math.floor(now.getTime() / 1000) + seconds}`;
  const value = `${text}.${flashSignature(text)}`;
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecureSite ? '; Secure' : ''}`;
}

/** The flash of a `Cookie` header; null when there is none, it is not ours, or it is too old. */
export function findFlash(cookieHeader: string | null, now: Date): Flash | null {
  for (const part of (cookieHeader ?? '').split(';')) {
    const [key, value = ''] = part.trim().split('=', 2);
    if (key !== name) continue;
    const [phase = '', receipt = '', until = '', signature = ''] = value.split('.');
    const isOurs = isSameText(signature, flashSignature(`${phase}.${receipt}.${until}`));
    if (isOurs && Number(until) * 1000 >= now.getTime() && (phases as readonly string[]).includes(phase))
      return { phase: phase as Phase, receipt: receipt || null };
  }
  return null;
}
