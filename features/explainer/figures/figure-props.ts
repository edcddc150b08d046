import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';

/** What every drawn figure is given. */
export type FigureProps = { lang: Language; words: Words };
