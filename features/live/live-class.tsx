import { wordsOf } from '@/content/editions';
import type { Language } from '@/lib/languages';
import type { LivePage } from './live-pages';

/** What keeps the parts of a page marked `data-live` up to date, and says when it does not. Nothing without JavaScript. */
export function LiveClass({ id, page, lang }: { id: string; page: LivePage; lang: Language }) {
  const { live } = wordsOf(lang);
  return (
    <live-class
      from={`/classes/${id}`}
      page={page}
      lang={lang}
      lost={live.lost}
      signed-out={live['signed-out']}
      deleted={live.deleted}
      too-many={live['too-many']}
    />
  );
}

/** The same on a pupil's page of a class. */
export function LivePupil({ code, lang }: { code: string; lang: Language }) {
  const { live } = wordsOf(lang);
  return (
    <live-class
      from={`/class/${code}`}
      page="pupil"
      lang={lang}
      lost={live.lost}
      signed-out={live.round.notIn}
      deleted={live.round.notIn}
      too-many={live['too-many']}
    />
  );
}
