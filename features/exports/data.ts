import 'server-only';
import { wordsOf } from '@/content/editions';
import type { OwnClass } from '@/features/class/own-class';
import { nameInFile } from '@/features/class/pupil-name';
import { answersAsAsked } from '@/features/quiz/answer-order';
import { answerText } from '@/features/quiz/answer-text';
import { getItem, type Item, isItemId } from '@/features/quiz/bank';
import { itemTitle } from '@/features/quiz/item-title';
import { getOwnQuestions } from '@/features/quiz/own-items/data';
import { isOwnItemId } from '@/features/quiz/own-items/own-item-id';
import { compareNames } from '@/lib/collation';
import { type CsvRow, points } from '@/lib/csv';
import { database } from '@/lib/db/client';
import type { Language } from '@/lib/languages';

/** The columns of `answers.csv`. */
const columns = [
  ...['name', 'identifier', 'attempt', 'item', 'kind', 'answer', 'score', 'max', 'certainty', 'answered_at'],
  ...['prompt', 'answer_text'],
];

/** So many pupils are read at a time, so that a large class never lies in memory as a whole. */
const pupilsAtOnce = 50;

/**
 * `answers.csv`: a row for each answer, by pupil and attempt, as the attempt asks its items. `answer` is what was given as
 * ids of options, or the number that was typed, in its order, separated by spaces; `prompt` and `answer_text` say the same
 * in words. Who only tries the class is left out.
 */
export async function* answersCsv(own: OwnClass, row: CsvRow, lang: Language): AsyncGenerator<string> {
  const words = wordsOf(lang);
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
      select: { pupilId: true, items: true, answers: true },
    });
    const itemOf = await itemsOf(
      attempts.flatMap(({ answers }) => answers.map(({ item }) => item)),
      lang,
    );
    let rows = '';
    for (const { id: pupil, identifier, ...named } of some)
      for (const [index, attempt] of attempts.filter(({ pupilId }) => pupilId === pupil).entries())
        for (const { item: id, given: stored, score, max, certainty, answeredAt } of answersAsAsked(attempt)) {
          const [item, given] = [itemOf(id), JSON.parse(stored) as string[]];
          rows += row([
            ...[nameInFile({ ...named, identifier }), identifier, index + 1, id, item?.fact.kind ?? ''],
            ...[answerCell(item, given), points(score), max, certainty, answeredAt],
            ...[item ? itemTitle(item) : '', item ? answerText(item, given, words) : ''],
          ]);
        }
    if (rows) yield rows;
  }
}

/** A number as one, so that it is written as the file writes numbers; else the ids of what was chosen. */
const answerCell = (item: Item | undefined, given: readonly string[]): string | number =>
  item?.fact.kind === 'number' && Number.isFinite(Number(given[0])) ? Number(given[0]) : given.join(' ');

/** Each of these items, of the bank or an instructor's own; nothing for one that is no longer known. */
async function itemsOf(ids: readonly string[], lang: Language): Promise<(id: string) => Item | undefined> {
  const own = await getOwnQuestions([...new Set(ids)].filter(isOwnItemId));
  return (id) => (isItemId(id) ? getItem(id, lang) : isOwnItemId(id) ? own.get(id) : undefined);
}
