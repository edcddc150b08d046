import { wordsOf } from '@/content/editions';
import { startAttempt } from '@/features/quiz/data';
import { startShape } from '@/features/quiz/shapes';
import { StartForm } from '@/features/quiz/start-form';
import { admitReader } from '@/features/readers/admission/admit-reader';
import { wayIn } from '@/features/readers/admission/way-in';
import { readerKey } from '@/features/readers/reader';
import { problemAt, receiveForm } from '@/features/site/form-door';
import { seeForm } from '@/lib/form-edge';
import { derivedId, newId } from '@/lib/ids';

export const GET = seeForm('/en/quiz');

/** Begins a quiz. */
export const POST = (request: Request) =>
  receiveForm(request, {
    shape: startShape,
    page: ({ lang }) => `/${lang}/quiz`,
    async act(choice, form) {
      const { reader, cookies } = await admitReader(form);
      const key = readerKey(reader);
      const attempt = await startAttempt(
        key,
        choice,
        new Date(),
        form.once ? derivedId(`${key} ${form.once}`) : newId(),
      );
      return { to: `/${form.lang}/quiz/${attempt}`, json: { attempt }, cookies };
    },
    again(problem, { lang, values, once }) {
      const first = (name: string) => values.get(name)?.[0];
      return (
        <StartForm
          once={once ?? newId()}
          chosen={{ scope: first('scope'), length: first('length'), feedback: first('feedback') }}
          errors={{
            scope: problemAt(problem, 'scope'),
            length: problemAt(problem, 'length'),
            feedback: problemAt(problem, 'feedback'),
          }}
          lang={lang}
          words={wordsOf(lang)}
        />
      );
    },
    extra: wayIn,
  });
