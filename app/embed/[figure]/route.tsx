import { wordsOf } from '@/content/editions';
import { FigureDocument } from '@/features/explainer/sharing/figure-document';
import { findShared } from '@/features/explainer/sharing/shared';
import { shownFigure } from '@/features/explainer/sharing/shown';
import { findCalibration } from '@/features/quiz/sharing/calibration-id';
import { shownCalibration } from '@/features/quiz/sharing/shared-calibration';
import { defaultLanguage, isLanguage } from '@/lib/languages';
import { documentOf, notFoundText } from '@/lib/web/answers';
import { siteOrigin } from '@/lib/web/origin';

type Props = { params: Promise<{ figure: string }> };

/** A figure, a difference, a sentence or a calibration by itself, to be shown in other people's pages or sent. */
export async function GET(request: Request, { params }: Props) {
  const asked = new URL(request.url).searchParams.get('lang') ?? undefined;
  const lang = isLanguage(asked) ? asked : defaultLanguage;
  const words = wordsOf(lang);
  const { figure } = await params;
  const [shared, calibration] = [findShared(figure), findCalibration(figure)];
  const shown = shared ? shownFigure(shared, lang, words) : calibration && shownCalibration(calibration, lang, words);
  if (!shown) return notFoundText();
  const node = <FigureDocument shown={shown} origin={siteOrigin(request)} lang={lang} words={words} />;
  return new Response(await documentOf(node), {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'public, max-age=300' },
  });
}
