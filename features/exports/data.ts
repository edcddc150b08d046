import 'server-only';
import type { OwnClass } from '@/features/class/own-class';
import { nameInFile } from '@/features/class/pupil-name';
import { getItem, isItemId } from '@/features/quiz/bank';
import { getOwnItems } from '@/features/quiz/own-items/data';
import { isOwnItemId } from '@/features/quiz/own-items/own-item-id';
import { compareNames } from '@/lib/collation';
import { database } from '@/lib/db/client';
import { defaultLanguage } from '@/lib/languages';
import { type CsvRow, points } from './csv';

/** The columns of `answers.csv` (`contract.md`). */
const columns = ['name', 'identifier', 'attempt', 'item', 'kind', 'answer', 'score', 'max', 'certainty', 'answered_at'];

/** So many pupils are read at a time, so that a large class never lies in memory as a whole. */
const pupilsAtOnce = 50;

/**
 * `answers.csv`: a row for each answer, by pupil, attempt and time. `answer` is what was given as ids of options, or the
 * number that was typed, in its order, separated by spaces. Who only tries the class is left out.
 */
export async function* answersCsv(own: OwnClass, row: CsvRow): AsyncGenerator<string> {
  yield row(columns);
  const db = await database();
  const pupils = await db.pupil.findMany({
    where: { classId: own.id, isTrial: false },
    select: { id: true, name: true, nth: true, identifier: true },
  });
  pupils.sort((a, b) => compareNames(a.name, b.name) || a.nth - b.nth || (a.id < b.id ? -1 : 1));
  for (let start = 0; start < pupils.length; start += pupilsAtOnce) {
    const some = pupils.slice(start, start + pupilsAtOnce);
    const attempts = await db.attempt.findMany({
      where: { pupilId: { in: some.map(({ id }) => id) } },
      orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
      select: { pupilId: true, answers: { orderBy: [{ answeredAt: 'asc' }, { item: 'asc' }] } },
    });
    const kindOf = await kindsOf(attempts.flatMap(({ answers }) => answers.map(({ item }) => item)));
    let rows = '';
    for (const { id, identifier, ...named } of some)
      for (const [index, { answers }] of attempts.filter(({ pupilId }) => pupilId === id).entries())
        for (const { item, given, score, max, certainty, answeredAt } of answers)
          rows += row([
            ...[nameInFile({ ...named, identifier }), identifier, index + 1, item, kindOf(item)],
            ...[answerCell(kindOf(item), JSON.parse(given)), points(score), max, certainty, answeredAt],
          ]);
    if (rows) yield rows;
  }
}

/** A number as one, so that it is written as the file writes numbers; else the ids of what was chosen. */
const answerCell = (kind: string, given: readonly string[]): string | number =>
  kind === 'number' && Number.isFinite(Number(given[0])) ? Number(given[0]) : given.join(' ');

/** The kind of each of these items, of the bank or an instructor's own; empty for one that is no longer known. */
async function kindsOf(items: readonly string[]): Promise<(item: string) => string> {
  const own = await getOwnItems([...new Set(items)].filter(isOwnItemId));
  return (item) =>
    isItemId(item)
      ? getItem(item, defaultLanguage).fact.kind
      : isOwnItemId(item)
        ? (own.get(item)?.content.fact.kind ?? '')
        : '';
}
