import 'server-only';
import { chapterSlugs } from '@/content/facts/chapters';
import { moves, type Phase, phases, reasons, stances } from '@/content/facts/poll';
import { type Database, database } from '@/lib/db/client';
import { tallyKinds } from './counting';
import { type Counted, isDue, type Limits, nextRelease, type Shown } from './disclosure';
import { type ReleaseRow, replaceRelease } from './publication.data';
import { type Day, type PollResults, record, tallyOf } from './tally';

type Cells = ReadonlyMap<string, number>;

/**
 * The whole poll, fit to be shown. Reads a fixed number of counter rows, however many votes there are.
 * @param today in UTC, `YYYY-MM-DD`: the day that a table moving on now is dated
 */
export async function getResults(today: string): Promise<PollResults> {
  const db = await database();
  const [rows, days, releases, refused, rekeyed] = await Promise.all([
    db.tally.findMany({ where: { kind: { in: [...tallyKinds] } } }),
    db.tally.aggregate({ where: { kind: 'day' }, _min: { cell: true }, _max: { cell: true } }),
    db.release.findMany({ where: { name: { in: [...tables] } } }),
    db.refused.findMany({ orderBy: { day: 'desc' }, take: 366 }),
    db.note.findUnique({ where: { name: 'rekeyed' } }),
  ]);
  const cells = new Map(rows.map(({ kind, cell, n }) => [`${kind} ${cell}`, n]));
  const count = (phase: Phase, seen: 'open' | 'peeked') =>
    tallyOf(record((stance) => cells.get(`vote ${phase} ${seen} ${stance}`) ?? 0));
  const open = byPhase((phase) => count(phase, 'open'));
  const peeked = byPhase((phase) => count(phase, 'peeked'));
  const [before, after] = phases.map((phase) => stances.map((stance) => open[phase].counts[stance]));
  const release = (name: TableName, counted: Counted | (() => Promise<Counted>), limits: Limits, pace?: Counted) =>
    released(db, releases.find((one) => one.name === name) ?? null, { name, counted, limits, today, pace });
  const shiftTable = tableOf(cells, 'shift', stances, stances);
  const reasonTable = tableOf(cells, 'reason after', reasons, [null]);
  const fromClasses = (phase: Phase): Counted =>
    stances.map((stance) => {
      const inClasses = cells.get(`class ${phase} ${stance}`) ?? 0;
      return [inClasses, open[phase].counts[stance] - inClasses];
    });
  const [shifts, byReason, path, classesBefore, classesAfter] = await Promise.all([
    release('shifts', shiftTable, { ...(before && { rows: before }), ...(after && { columns: after }) }),
    release('reasons', reasonTable, {}),
    // Taps have no counters: they are counted when the votes have moved on, not at each reading.
    release('path', () => countMoves(db), {}, [before ?? [], after ?? []]),
    // From classes and from elsewhere together are the votes of a stance, which everybody sees.
    release('classes-before', fromClasses('before'), before ? { rows: before } : {}),
    release('classes-after', fromClasses('after'), after ? { rows: after } : {}),
  ]);
  return {
    phases: open,
    peeked,
    shifts: record((from) => record((to) => shifts.shown[stances.indexOf(from)]?.[stances.indexOf(to)] ?? null)),
    shiftsOn: shifts.day,
    reasons: byReason.shown.map(([n]) => n ?? null),
    path: path.shown,
    classes: { before: classesBefore.shown, after: classesAfter.shown },
    days: days._min.cell && days._max.cell ? { first: days._min.cell as Day, last: days._max.cell as Day } : null,
    rekeyedOn: rekeyed?.value ?? null,
    refused: refused.map(({ day, n }) => ({ day, n })),
  };
}

function byPhase<Value>(of: (phase: Phase) => Value): Record<Phase, Value> {
  return { before: of('before'), after: of('after') };
}

const tableOf = (cells: Cells, kind: string, rows: readonly string[], columns: readonly (string | null)[]): Counted =>
  rows.map((row) =>
    columns.map((column) => Math.max(0, cells.get([kind, row, column].filter(Boolean).join(' ')) ?? 0)),
  );

async function countMoves(db: Database): Promise<Counted> {
  const rows = await db.move.groupBy({ by: ['chapter', 'move'], _count: { _all: true } });
  return chapterSlugs.map((chapter) =>
    moves.map((move) => rows.find((row) => row.chapter === chapter && row.move === move)?._count._all ?? 0),
  );
}

const tables = ['shifts', 'reasons', 'path', 'classes-before', 'classes-after'] as const;
type TableName = (typeof tables)[number];
/** What a table shows: the last release, or the next one when it is due. One server takes the step, the others see it. */
async function released(
  db: Database,
  last: ReleaseRow | null,
  {
    name,
    counted,
    limits,
    today,
    pace,
  }: {
    name: TableName;
    counted: Counted | (() => Promise<Counted>);
    limits: Limits;
    today: string;
    /** What must have moved on for the next release, when it is not the table itself. */
    pace: Counted | undefined;
  },
): Promise<{ shown: Shown; day: string | null }> {
  const table = typeof counted === 'function' ? null : counted;
  const clock = pace ?? table ?? [];
  const shown = last ? (JSON.parse(last.shown) as Shown) : null;
  if (!isDue(clock, last ? (JSON.parse(last.counted) as Counted) : null))
    return { shown: shown ?? [], day: last?.day ?? null };
  const next = nextRelease(table ?? (await (counted as () => Promise<Counted>)()), shown, limits);
  const row = { name, day: today, counted: JSON.stringify(clock), shown: JSON.stringify(next) };
  const standing = await replaceRelease(db, last, row);
  return { shown: standing ? (JSON.parse(standing.shown) as Shown) : [], day: standing?.day ?? null };
}
