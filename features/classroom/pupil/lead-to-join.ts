import 'server-only';
import { redirect } from 'next/navigation';
import { lookUp } from '@/features/readers/admission/guesses';
import { leadToNotFound } from '@/features/site/tool-page';
import type { Language } from '@/lib/languages';
import { Refusal } from '@/lib/refusal';
import { findClassByCode } from './data';

/** Leads somebody who is no pupil of a class to its door; to the page for what is not there when there is no such class. */
export async function leadToJoin(
  code: string,
  headers: Pick<Headers, 'get'>,
  lang: Language,
  now: Date,
): Promise<never> {
  const found = await lookUp(headers, 'code', () => findClassByCode(code, now), now).catch((error) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  return found ? redirect(`/${lang}/join?code=${code}`) : leadToNotFound(lang);
}
