import { wordsOf } from '@/content/editions';
import { takeOverAttempt } from '@/features/quiz/data';
import { returnCodeIn } from '@/features/quiz/return-code';
import { ReturnForm } from '@/features/quiz/return-form';
import { returnShape } from '@/features/quiz/shapes';
import { admitReader } from '@/features/readers/rate-limit/admit-reader';
import { wayIn } from '@/features/readers/rate-limit/way-in';
import { readerKey } from '@/features/readers/reader';
import { problemAt, receiveForm } from '@/features/site/receive-form';
import { newId } from '@/lib/ids';
import { seeForm } from '@/lib/web/form-handler';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeForm('/quiz#move');

/** Takes an attempt over from another device. */
export const POST = (request: Request) =>
  receiveForm(request, {
    shape: returnShape,
    page: ({ lang }) => `/${lang}/quiz#move`,
    async act({ code: typed }, form) {
      const { reader, cookies } = await admitReader(form);
      const code = returnCodeIn(typed);
      const attempt = code && (await takeOverAttempt(readerKey(reader), code));
      if (!attempt) throw new Refusal(422, 'unknown-code', 'code');
      return { to: `/${form.lang}/quiz/${attempt}`, json: { attempt }, cookies };
    },
    again: (problem, { lang, values, once }) => (
      <ReturnForm
        once={once ?? newId()}
        typed={values.get('code')?.[0]}
        error={problemAt(problem, 'code')}
        lang={lang}
        words={wordsOf(lang)}
      />
    ),
    extra: wayIn,
  });
