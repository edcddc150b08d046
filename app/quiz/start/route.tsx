import { wordsOf } from '@/content/editions';
import { startClassAttempt } from '@/features/pupil/attempts.data';
import { classCodeIn } from '@/features/pupil/class-code';
import { findPupil } from '@/features/pupil/data';
import { isAttemptHeld, missedItems, nextOpenItem } from '@/features/quiz/attempt';
import { findAttempt, startAttempt } from '@/features/quiz/data';
import { startShape } from '@/features/quiz/shapes';
import { StartForm } from '@/features/quiz/start-form';
import { admitReader } from '@/features/readers/rate-limit/admit-reader';
import { wayIn } from '@/features/readers/rate-limit/way-in';
import { findReader, type ReaderKey, readerKey } from '@/features/readers/reader';
import { problemAt, receiveForm } from '@/features/site/receive-form';
import { siteTime } from '@/lib/db/site-time';
import { derivedId, newId } from '@/lib/ids';
import { type Form, seeForm } from '@/lib/web/form-handler';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeForm('/quiz');

/** Begins a quiz: on a scope, on what was missed in an earlier one, or for a class by the class's settings. */
export const POST = (request: Request) =>
  receiveForm(request, {
    shape: startShape,
    page: ({ lang, values }) => {
      const code = classCodeIn(values.get('class')?.[0] ?? '');
      return code ? `/${lang}/class/${code}` : `/${lang}/quiz`;
    },
    async act({ retry, class: code, ...choice }, form) {
      if (code !== undefined) return startForClass(code, form);
      const { reader, cookies } = await admitReader(form);
      const key = readerKey(reader);
      const from = retry === undefined ? {} : { from: await itemsToRetry(key, retry) };
      const id = form.once ? derivedId(`${key} ${form.once}`) : newId();
      const attempt = await startAttempt(key, { ...choice, ...from }, await siteTime(), id);
      return { to: `/${form.lang}/quiz/${attempt}`, json: { attempt }, cookies };
    },
    again(problem, { lang, values, once }) {
      // The class's page says what can be done there.
      if (values.has('class')) return null;
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

/** Begins an attempt of whoever sent the form, as a pupil of the class. To all others it is not there. */
async function startForClass(typed: string, { request, lang }: Form) {
  const [code, reader, now] = [classCodeIn(typed), findReader(request.headers.get('cookie')), await siteTime()];
  const pupil = code && (await findPupil(reader, code, now));
  if (!pupil || !reader) throw new Refusal(404, 'not-found');
  const attempt = await startClassAttempt(pupil, reader, now);
  return { to: `/${lang}/quiz/${attempt}`, json: { attempt } };
}

/** What a reader missed in a finished attempt of theirs. */
async function itemsToRetry(reader: ReaderKey, id: string) {
  const attempt = await findAttempt(reader, id);
  if (!attempt) throw new Refusal(404, 'not-found');
  if (nextOpenItem(attempt) !== null) throw new Refusal(409, 'not-finished', 'retry');
  // Which items they were would tell which answers were wrong.
  if (isAttemptHeld(attempt, await siteTime())) throw new Refusal(409, 'not-told-yet', 'retry');
  const items = missedItems(attempt);
  if (items.length === 0) throw new Refusal(422, 'nothing-missed', 'retry');
  return items;
}
