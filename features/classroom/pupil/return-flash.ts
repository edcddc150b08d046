import 'server-only';
import { flashSignature } from '@/features/readers/reader';
import { isSecureSite } from '@/lib/environment';
import { isSameText } from '@/lib/keys';
import { returnCodeIn } from './return-code';

/** `proxy.ts` clears these two when a page has been asked for: the code is shown once. */
const name = isSecureSite ? '__Host-return' : 'return';
const seconds = 120;

/** The cookie that carries a pupil's new return code to their page. An address would keep it in histories. */
export function returnFlash(code: string, now: Date): string {
  const text = `${code}.${Math.floor(now.getTime() / 1000) + seconds}`;
  return `${name}=${text}.${flashSignature(`return ${text}`)}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecureSite ? '; Secure' : ''}`;
}

/** The return code of a `Cookie` header; null when there is none, it is not ours, or it is too old. */
export function findReturnFlash(cookieHeader: string | null, now: Date): string | null {
  for (const part of (cookieHeader ?? '').split(';')) {
    const [key, value = ''] = part.trim().split('=', 2);
    if (key !== name) continue;
    const [code = '', until = '', signature = ''] = value.split('.');
    const isOurs = isSameText(signature, flashSignature(`return ${code}.${until}`));
    if (isOurs && Number(until) * 1000 >= now.getTime()) return returnCodeIn(code);
  }
  return null;
}
