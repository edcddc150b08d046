import type { Language } from '@/lib/languages';
import type { Scope } from './bank';

/** Where a quiz on a scope begins. */
export const quizPath = (lang: Language, scope: Scope): string =>
  `/${lang}/quiz${scope === 'all' ? '' : `?scope=${scope}`}`;
