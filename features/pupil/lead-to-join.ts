import 'server-only';
import type { Language } from '@/lib/languages';
import { seeOther } from '@/lib/web/answers';
import { cameWithoutCookie } from '@/lib/web/arrival';
import { Refusal } from '@/lib/web/refusal';
import { tryClass } from './join-data';

/**
 * Leads somebody who is no pupil of a class to the page on which they can join it.
 * @throws {Refusal} 404 when there is no such class, or when too many codes were tried
 */
export async function leadToJoin(code: string, request: Request, lang: Language, now: Date): Promise<Response> {
  const found = await tryClass(code, request.headers, now).catch((error) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  if (!found) throw new Refusal(404, 'not-found');
  const isJoining = cameWithoutCookie(request, /^(?:\/\w\w)?\/join(?:[?#]|$)/);
  return seeOther(`/${lang}/join?code=${code}${isJoining ? '&no-cookie' : ''}`);
}
