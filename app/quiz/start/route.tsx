import { wordsOf } from '@/content/editions';
import { missedItems, nextOpenItem } from '@/features/quiz/attempt';
import { findAttempt, startAttempt } from '@/features/quiz/data';
import { startShape } from '@/features/quiz/shapes';
import { StartForm } from '@/features/quiz/start-form';
import { admitReader } from '@/features/readers/admission/admit-reader';
import { wayIn } from '@/features/readers/admission/way-in';
import { type ReaderKey, readerKey } from '@/features/readers/reader';
import { problemAt, receiveForm } from '@/features/site/form-door';
import { seeForm } from '@/lib/form-edge';
import { derivedId, newId } from '@/lib/ids';
import { Refusal } from '@/lib/refusal';

export const GET = seeForm('/en/quiz');

/** Begins a quiz: on a scope, or on what was missed in an earlier one. */
export const POST = (request: Request) =>
  receiveForm(request, {
    shape: startShape,
    page: ({ lang }) => `/${lang}/quiz`,
    async act({ retry, ...choice }, form) {
      const { reader, cookies } = await admitReader(form);
      const key = readerKey(reader);
      const from = retry === undefined ? {} : { from: await itemsToRetry(key, retry) };
      const id = form.once ? derivedId(`${key} ${form.once}`) : newId();
      const attempt = await startAttempt(key, { ...choice, ...from }, new Date(), id);
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

/** What a reader missed in a finished attempt of theirs. */
async function itemsToRetry(reader: ReaderKey, id: string) {
  const attempt = await findAttempt(reader, id);
  if (!attempt) throw new Refusal(404, 'not-found');
  if (nextOpenItem(attempt) !== null) throw new Refusal(409, 'not-finished', 'retry');
  const items = missedItems(attempt);
  if (items.length === 0) throw new Refusal(422, 'nothing-missed', 'retry');
  return items;
}
