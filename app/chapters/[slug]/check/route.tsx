import { wordsOf } from '@/content/editions';
import { checks } from '@/content/facts/checks';
import { markRead } from '@/features/explainer/data';
import { chapterOf, seeChapter } from '@/features/explainer/written-chapter';
import { tellClassesOf } from '@/features/live/data';
import { afterChapter } from '@/features/pupil/pupil-here';
import { fittingItem, keepAnswer } from '@/features/quiz/answering';
import { CheckForm } from '@/features/quiz/check-form';
import { listChecks } from '@/features/quiz/checks';
import { beginCheck } from '@/features/quiz/data';
import { answerShape } from '@/features/quiz/shapes';
import { admitReader } from '@/features/readers/rate-limit/admit-reader';
import { wayIn } from '@/features/readers/rate-limit/way-in';
import { readerKey } from '@/features/readers/reader';
import { problemAt, receiveForm } from '@/features/site/receive-form';
import { siteTime } from '@/lib/db/site-time';
import { newId } from '@/lib/ids';

type Context = { params: Promise<{ slug: string }> };

export const GET = seeChapter('checks');

/** Takes an answer to one of the two questions at a chapter's end, and marks the chapter as read. */
export async function POST(request: Request, { params }: Context) {
  const { slug } = await params;
  return receiveForm(request, {
    shape: answerShape,
    page: ({ lang }) => `/${lang}/chapters/${encodeURIComponent(slug)}#checks`,
    async act({ item, answer: given, certainty }, form) {
      const chapter = chapterOf(slug);
      const answered = fittingItem(checks[chapter], item, given, form.lang);
      const { reader, cookies } = await admitReader(form);
      const attempt = await beginCheck(readerKey(reader), chapter, await siteTime());
      const done = await keepAnswer(attempt, answered, { given, certainty }, form.lang, await siteTime());
      await markRead(reader, chapter);
      await tellClassesOf(reader);
      return { ...done, to: await afterChapter(reader, chapter, form, done.to), cookies };
    },
    again(problem, { lang, values, once }) {
      const chapter = chapterOf(slug);
      const item = listChecks(chapter, lang).find((one) => one.id === values.get('item')?.[0]);
      if (!item || problem.field === 'item') return null;
      return (
        <CheckForm
          slug={chapter}
          item={item}
          once={once ?? newId()}
          given={values.get('answer') ?? []}
          certainty={values.get('certainty')?.[0]}
          errors={{ answer: problemAt(problem, 'answer'), certainty: problemAt(problem, 'certainty') }}
          lang={lang}
          words={wordsOf(lang)}
        />
      );
    },
    extra: wayIn,
  });
}
