import { wordsOf } from '@/content/editions';
import { pngOf } from '@/features/explainer/sharing/picture';
import { findShared, placeOf } from '@/features/explainer/sharing/shared';
import { pictureOfShared } from '@/features/explainer/sharing/shared-picture';
import { pageAddress } from '@/features/site/page-address';
import { defaultLanguage } from '@/lib/languages';
import { notFoundText } from '@/lib/web/answers';
import { drawn } from '../drawn';

type Props = { params: Promise<{ file: string }> };

/** A picture that the build has not drawn: of a sentence. The same for everybody. */
export async function GET(_request: Request, { params }: Props) {
  const [, name = ''] = /^([a-z0-9-]+)\.png$/.exec((await params).file) ?? [];
  const lang = defaultLanguage;
  const words = wordsOf(lang);
  const shared = findShared(name);
  if (!shared) return notFoundText();
  return drawn(name, () => pngOf(pictureOfShared(shared, lang, words, pageAddress(placeOf(shared, lang, words)))));
}
