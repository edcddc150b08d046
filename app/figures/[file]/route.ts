import { wordsOf } from '@/content/editions';
import { figureSvg } from '@/features/explainer/sharing/figure-svg';
import { figureTable } from '@/features/explainer/sharing/figure-table';
import { findShared } from '@/features/explainer/sharing/shared';
import { figureCsv } from '@/features/explainer/sharing/table';
import { defaultLanguage, isLanguage, type Language } from '@/lib/languages';
import { notFoundText } from '@/lib/web/answers';

const kinds = {
  svg: {
    type: 'image/svg+xml; charset=utf-8',
    write: figureSvg,
  },
  csv: {
    type: 'text/csv; charset=utf-8',
    write: (...[id, lang, words]: Parameters<typeof figureSvg>) => figureCsv(figureTable(id, lang, words)),
  },
};
const isKind = (ending: string): ending is keyof typeof kinds => Object.hasOwn(kinds, ending);

type Props = { params: Promise<{ file: string }> };

/** A figure or a difference as a file: `/figures/plane.svg`, `/figures/plane.csv`. The same for everybody. */
export async function GET(request: Request, { params }: Props) {
  const [, name = '', ending = ''] = /^([a-z-]+)\.([a-z]+)$/.exec((await params).file) ?? [];
  const id = findShared(name);
  if (!id || !isKind(ending)) return notFoundText();
  const asked = new URL(request.url).searchParams.get('lang') ?? undefined;
  const lang: Language = isLanguage(asked) ? asked : defaultLanguage;
  const { type, write } = kinds[ending];
  return new Response(write(id, lang, wordsOf(lang)), {
    headers: {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=3600',
      ...(ending === 'csv' && { 'Content-Disposition': `attachment; filename="${id}.csv"` }),
    },
  });
}
