import { wordsOf } from '@/content/editions';
import { FigureDocument } from '@/features/explainer/sharing/figure-document';
import { findShared } from '@/features/explainer/sharing/shared';
import { defaultLanguage, isLanguage } from '@/lib/languages';
import { documentOf, notFoundText } from '@/lib/web/answers';
import { siteOrigin } from '@/lib/web/origin';

type Props = { params: Promise<{ figure: string }> };

/** A figure or a difference by itself, to be shown in other people's pages or sent. */
export async function GET(request: Request, { params }: Props) {
  const id = findShared((await params).figure);
  if (!id) return notFoundText();
  const asked = new URL(request.url).searchParams.get('lang') ?? undefined;
  const lang = isLanguage(asked) ? asked : defaultLanguage;
  const node = <FigureDocument id={id} origin={siteOrigin(request)} lang={lang} words={wordsOf(lang)} />;
  return new Response(await documentOf(node), {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'public, max-age=300' },
  });
}
