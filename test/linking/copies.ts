import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, database, openDatabase } from '@/lib/db/client';
import { backUp } from '@/prisma/backup';

/** When a row was written, as far as a copy of the database tells: its transaction, and where it lies. */
export type Trace = { transaction: number | null; place: number };
export type VoteRow = Trace & {
  voter: string;
  phase: string;
  stance: string;
  class: string | null;
  /** Columns that only the layout of before had. */
  day?: string;
  tapped?: number;
};
/** `owner` is what groups moves of one voter; in today's layout each has its own. */
export type MoveRow = Trace & { owner: string; chapter: string; move: string; class: string | null; day?: string };
export type ReadRow = Trace & { reader: string; chapter: string; day?: string };
export type PupilRow = Trace & {
  id: string;
  name: string;
  classId: string;
  reader: string | null;
  joinedAt: Date | null;
};
export type AnswerRow = Trace & { reader: string; answeredAt: Date };
/** An answer to a question that a teacher asked the whole class; it has no time. */
export type LiveAnswerRow = Trace & { roundId: string; pupilId: string };

/** A copy of the database, as somebody reads it who also has the files. */
export type Copy = {
  votes: VoteRow[];
  moves: MoveRow[];
  reads: ReadRow[];
  pupils: PupilRow[];
  answers: AnswerRow[];
  liveAnswers: LiveAnswerRow[];
  /** Every text that is stored. */
  texts: { votes: string[]; people: string[] };
};

/** Copies the database at this moment. */
export const takeCopy = async (): Promise<Copy> => readCopy(process.env.DATABASE_URL ?? '', await database());

/** What `npm run backup` writes at this moment: an SQLite file, from either database. */
export async function takeBackup(): Promise<Copy> {
  const folder = mkdtempSync(join(tmpdir(), 'attacked-backup-'));
  try {
    const file = join(folder, 'backup.db');
    await backUp(process.env.DATABASE_URL ?? '', file);
    const db = await openDatabase(`file:${file}`);
    try {
      return await readCopy(`file:${file}`, db);
    } finally {
      await db.$disconnect();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readCopy(url: string, db: Database): Promise<Copy> {
  const isPostgres = url.startsWith('postgres');
  const file = isPostgres ? Buffer.alloc(0) : filesOf(url.slice('file:'.length));
  const read = async <Row>(table: string, key: (row: Row) => string): Promise<(Row & Trace)[]> => {
    const marks = isPostgres ? ', xmin::text AS "xmin", ctid::text AS "ctid"' : '';
    const rows = await db.$queryRawUnsafe<(Row & { xmin?: string; ctid?: string })[]>(
      `SELECT *${marks} FROM "${table}"`,
    );
    return rows.map((row) => {
      const [, page = '0', line = '0'] = /\((\d+),(\d+)\)/.exec(row.ctid ?? '') ?? [];
      const place = isPostgres ? Number(page) * 1000 + Number(line) : file.indexOf(key(row));
      return { ...row, transaction: isPostgres ? Number(row.xmin) : null, place };
    });
  };
  const votes = await read<VoteRow>('Vote', ({ voter, phase }) => voter + phase);
  const moves = await read<MoveRow & { id: string }>('Move', ({ id }) => id);
  const reasons = await read<{ id: string }>('Reason', ({ id }) => id);
  const peeks = await read<{ id: string }>('Peek', ({ id }) => id);
  const reads = await read<ReadRow>('ReadChapter', ({ reader, chapter }) => reader + chapter);
  const pupils = await read<PupilRow>('Pupil', ({ id }) => id);
  const attempts = await read<{ id: string; reader: string }>('Attempt', ({ id }) => id);
  const answers = await read<AnswerRow & { attemptId: string; item: string }>(
    'Answer',
    (row) => row.attemptId + row.item,
  );
  const rounds = await read<{ id: string }>('LiveRound', ({ id }) => id);
  const liveAnswers = await read<LiveAnswerRow>('LiveAnswer', ({ roundId, pupilId }) => roundId + pupilId);
  const readerOf = new Map(attempts.map(({ id, reader }) => [id, reader]));
  const textsOf = (rows: object[]) =>
    rows.flatMap((row) => Object.values(row)).filter((value): value is string => typeof value === 'string');
  return {
    votes,
    moves: moves.map((row) => ({ ...row, owner: row.id })),
    reads,
    pupils: pupils.map((row) => ({ ...row, joinedAt: row.joinedAt && new Date(row.joinedAt) })),
    answers: answers.map((row) => ({
      ...row,
      reader: readerOf.get(row.attemptId) ?? '',
      answeredAt: new Date(row.answeredAt),
    })),
    liveAnswers,
    texts: {
      votes: textsOf([...votes, ...moves, ...reasons, ...peeks]),
      people: textsOf([...pupils, ...attempts, ...answers, ...reads, ...rounds, ...liveAnswers]),
    },
  };
}

/** The file of an SQLite database and its log, one behind the other: what is in the log came last. */
function filesOf(path: string): Buffer {
  const parts = [path, `${path}-wal`].filter(existsSync).map((name) => readFileSync(name));
  return Buffer.concat(parts);
}
