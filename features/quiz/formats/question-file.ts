import 'server-only';
import type { Words } from '@/content/editions';
import type { QuestionFormat } from '@/content/question-format';
import type { Language } from '@/lib/languages';
import { noStore } from '@/lib/web/answers';
import { backToPath, partTitle } from '../back-to';
import type { Item } from '../bank';
import { commonCartridge } from './common-cartridge';
import { gift } from './gift';
import { type FormatWords, moodleXml } from './moodle-xml';
import { type PortableItem, portableItem } from './portable';
import { qti3Package } from './qti3';

type Writer = (items: readonly PortableItem[], words: FormatWords, lang: Language) => string | Uint8Array<ArrayBuffer>;

const writers: Readonly<Record<QuestionFormat, { type: string; write: Writer }>> = {
  'moodle.xml': { type: 'application/xml; charset=utf-8', write: moodleXml },
  'gift.txt': { type: 'text/plain; charset=utf-8', write: gift },
  imscc: { type: 'application/zip', write: commonCartridge },
  'qti.zip': { type: 'application/zip', write: (items, words, lang) => qti3Package(items, lang, words) },
};

/**
 * Hands over questions, with their keys, as a file of one format. Whoever calls it has asked who asks.
 * @param origin of the site: explanations link to its sentences
 * @param name of the file, without what it ends with
 */
export function sendQuestions(
  items: readonly Item[],
  format: QuestionFormat,
  { lang, words, origin, name }: { lang: Language; words: Words; origin: string; name: string },
): Response {
  const portable = items.map((item) =>
    portableItem(item, {
      categoryOf: (part) => partTitle(part, words),
      accountLabels: words.quiz.item.accountAnswers,
      linkOf: (to) => `${origin}${backToPath(to, lang)}`,
    }),
  );
  const { type, write } = writers[format];
  return new Response(write(portable, { ...words.formats, title: words.site.name }, lang), {
    headers: {
      ...noStore,
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}.${format}"`,
    },
  });
}
