import 'server-only';
import type { OwnClass } from '@/features/classroom/own-class';
import { database } from '@/lib/db';
import { csvRow } from './csv';

/** The columns of `answers.csv` (`contract.md`). */
const columns = ['name', 'identifier', 'attempt', 'item', 'kind', 'answer', 'score', 'max', 'certainty', 'answered_at'];

/** So many pupils are read at a time, so that a large class never lies in memory as a whole. */
const pupilsAtOnce = 50;

/**
 * `answers.csv`: a row for each answer, by pupil, attempt and time. `answer` is what was given as ids of options, or the
 * number that was typed, in its order, separated by spaces. Who only tries the class is left out.
 * @param kindsOf the kinds of items by their ids; one that is no longer known is not in the map
 */
export async function* answersCsv(
  own: OwnClass,
  kindsOf: (items: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): AsyncGenerator<string> {
  yield csvRow(columns);
  const db = await database();
  const pupils = await db.pupil.findMany({
    where: { classId: own.id, isTrial: false },
    select: { id: true, name: true, identifier: true },
  });
  pupils.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
  for (let start = 0; start < pupils.length; start += pupilsAtOnce) {
    const some = pupils.slice(start, start + pupilsAtOnce);
    const attempts = await db.attempt.findMany({
      where: { pupilId: { in: some.map(({ id }) => id) } },
      orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
      select: { pupilId: true, answers: { orderBy: [{ answeredAt: 'asc' }, { item: 'asc' }] } },
    });
    const items = attempts.flatMap(({ answers }) => answers.map(({ item }) => item));
    const kinds = await kindsOf([...new Set(items)]);
    let rows = '';
    for (const { id, name, identifier } of some)
      for (const [index, { answers }] of attempts.filter(({ pupilId }) => pupilId === id).entries())
        for (const { item, given, score, max, certainty, answeredAt } of answers)
          rows += csvRow([
            ...[name, identifier, index + 1, item, kinds.get(item) ?? ''],
            ...[JSON.parse(given).join(' '), score, max, certainty, answeredAt],
          ]);
    if (rows) yield rows;
  }
}
