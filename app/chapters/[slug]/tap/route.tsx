import { wordsOf } from '@/content/editions';
import { recordTap } from '@/features/explainer/data';
import { TapForm } from '@/features/explainer/tap-form';
import { tapShape } from '@/features/explainer/tap-shape';
import { chapterOf, seeChapter } from '@/features/explainer/written-chapter';
import { tellClassesOf } from '@/features/live/data';
import { afterChapter } from '@/features/pupil/pupil-here';
import { votingClassOf } from '@/features/pupil/voting-class';
import { admitReader } from '@/features/readers/rate-limit/admit-reader';
import { wayIn } from '@/features/readers/rate-limit/way-in';
import { isReturned } from '@/features/readers/reader';
import { problemAt, receiveForm } from '@/features/site/receive-form';
import { newId } from '@/lib/ids';

type Context = { params: Promise<{ slug: string }> };

export const GET = seeChapter('tap');

/** Keeps how a chapter moved a reader, and marks it as read. */
export async function POST(request: Request, { params }: Context) {
  const { slug } = await params;
  return receiveForm(request, {
    shape: tapShape,
    page: ({ lang }) => `/${lang}/chapters/${encodeURIComponent(slug)}#tap`,
    async act({ move }, form) {
      const chapter = chapterOf(slug);
      const { reader, cookies } = await admitReader(form);
      const classId = await votingClassOf(reader, form.request);
      const { changed } = await recordTap(reader, chapter, move, classId);
      await tellClassesOf(reader);
      return {
        to: await afterChapter(reader, chapter, form, `/${form.lang}/chapters/${chapter}#tapped`),
        json: { move, changed: changed || isReturned(form.request.headers.get('cookie')) },
        cookies,
      };
    },
    again: (problem, { lang, once }) => (
      <TapForm
        slug={chapterOf(slug)}
        once={once ?? newId()}
        error={problemAt(problem, 'move')}
        lang={lang}
        words={wordsOf(lang)}
      />
    ),
    extra: wayIn,
  });
}
