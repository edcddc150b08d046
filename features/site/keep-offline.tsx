import { readingPages } from '@/.generated/assets';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import type { OfflineWords } from './offline.element';

/** The place of the button that keeps all reading pages. It is made by script, as nothing can be kept without. */
export function KeepOffline({ lang, words }: { lang: Language; words: Words }) {
  const said: OfflineWords = words.reading.offline;
  const pages = readingPages.filter((path) => path === `/${lang}` || path.startsWith(`/${lang}/`));
  return (
    <keep-offline
      className="no-print mt-6 block font-sans text-label"
      data-pages={JSON.stringify(pages)}
      data-words={JSON.stringify(said)}
    />
  );
}
