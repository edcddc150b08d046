import { wordsOf } from '@/content/editions';
import { pngOf } from '@/features/explainer/sharing/picture';
import { findShared, placeOf } from '@/features/explainer/sharing/shared';
import { pictureOfShared } from '@/features/explainer/sharing/shared-picture';
import { findCalibration } from '@/features/quiz/sharing/calibration-id';
import { calibrationPicture } from '@/features/quiz/sharing/calibration-picture';
import { pageAddress } from '@/features/site/page-address';
import { defaultLanguage } from '@/lib/languages';
import { notFoundText } from '@/lib/web/answers';
import { drawn } from '../drawn';

type Props = { params: Promise<{ file: string }> };

/** A picture that the build has not drawn: of a sentence, of somebody's calibration. The same for everybody. */
export async function GET(_request: Request, { params }: Props) {
  const [, name = ''] = /^([a-z0-9-]+)\.png$/.exec((await params).file) ?? [];
  const lang = defaultLanguage;
  const words = wordsOf(lang);
  const [shared, calibration] = [findShared(name), findCalibration(name)];
  const svg = shared
    ? pictureOfShared(shared, lang, words, pageAddress(placeOf(shared, lang, words)))
    : calibration && calibrationPicture(calibration, words, pageAddress(`/${lang}/quiz`));
  return svg ? drawn(name, () => pngOf(svg)) : notFoundText();
}
