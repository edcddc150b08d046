import { classEvents } from '@/features/live/class-events';
import { answerForPupil } from '@/features/live/rounds/answer-pupil';
import { drawForAll } from '@/features/live/rounds/draw-for-all';
import { defaultLanguage, isLanguage, type Language } from '@/lib/languages';

/** The language of the page that listens. */
function langOf(request: Request): Language {
  const lang = new URL(request.url).searchParams.get('lang') ?? '';
  return isLanguage(lang) ? lang : defaultLanguage;
}

export const dynamic = 'force-dynamic';

/** Tells a pupil's open pages that the teacher asks something of everybody. */
export const GET = (request: Request, context: { params: Promise<{ code: string }> }) =>
  answerForPupil(request, context, (pupil) =>
    classEvents(
      request,
      { classId: pupil.class.id, as: 'pupil', whose: pupil.id, lang: langOf(request) },
      // Who is taken out of the class is sent nothing any more, and told so when they ask what is new.
      async () => null,
      undefined,
      drawForAll,
    ),
  );
