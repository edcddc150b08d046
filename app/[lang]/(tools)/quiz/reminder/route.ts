import { wordsOf } from '@/content/editions';
import { isScope } from '@/features/quiz/bank';
import { quizPath } from '@/features/quiz/quiz-path';
import { weekReminder } from '@/features/quiz/reminder';
import { newId } from '@/lib/ids';
import { defaultLanguage, isLanguage } from '@/lib/languages';
import { siteOrigin } from '@/lib/web/origin';

/** A calendar file that reminds of the quiz in a week. Nothing is stored. */
export async function GET(request: Request, { params }: { params: Promise<{ lang: string }> }) {
  const asked = (await params).lang;
  const lang = isLanguage(asked) ? asked : defaultLanguage;
  const scope = new URL(request.url).searchParams.get('scope') ?? '';
  const address = `${siteOrigin(request)}${quizPath(lang, isScope(scope) ? scope : 'all')}`;
  const title = wordsOf(lang).quiz.again.event;
  return new Response(weekReminder({ id: newId(), title, address, now: new Date() }), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="quiz.ics"',
      'Cache-Control': 'no-store',
    },
  });
}
