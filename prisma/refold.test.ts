import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { type Database, openDatabase } from '@/lib/db/client';
import { onServer } from '../test/database';
import { providerOf } from './connections';
import { migrate, namesOfMigrations } from './migrate';
import { prepareDatabase } from './prepare';

const secret = 'the secret of an old database, long enough';
const classId = 'c'.repeat(22);

/** A class of the version before, with work in it. */
async function fill(db: Database): Promise<void> {
  const run = (sql: string) => db.$executeRawUnsafe(sql);
  await run(
    `INSERT INTO "Instructor" ("id","name","email","username","updatedAt") VALUES ('i1','O’Neill','a@x','o’neill','2026-11-21T10:00:00Z'), ('i2','Ruth','b@x','ruth','2026-11-21T10:00:00Z')`,
  );
  await run(
    `INSERT INTO "Class" ("id","code","title","chapters","scope","length","kinds","attempts","zone","feedback","hasPoll","createdAt","expiresAt") VALUES ('${classId}','K7M2QX','10b','flight','all',3,'one',2,'UTC','at-once',false,'2026-11-21T10:00:00Z','2027-11-21T10:00:00Z')`,
  );
  const pupils = [
    ['p1', "Bridget O'Hara", "bridget o'hara", "'31'", 'NULL'],
    ['p2', 'Bridget O’Hara', 'bridget o’hara', 'NULL', "'r2'"],
    ['p3', 'Алёна', 'алёна', 'NULL', "'r3'"],
    ['p4', 'Anna', 'anna', 'NULL', 'NULL'],
  ];
  for (const [id, name = '', key = '', identifier, reader] of pupils)
    await run(
      `INSERT INTO "Pupil" ("id","classId","name","nameKey","identifier","reader","joinedAt") VALUES ('${id}','${classId}','${name.replace("'", "''")}','${key.replace("'", "''")}',${identifier},${reader},${reader === 'NULL' ? 'NULL' : `'2026-11-21T10:00:00Z'`})`,
    );
  await run(
    `INSERT INTO "Attempt" ("id","reader","scope","items","seed","feedback","startedAt","pupilId") VALUES ('a2','r2','all','x','s','at-once','2026-11-21T10:00:00Z','p2')`,
  );
  await run(
    `INSERT INTO "Answer" ("attemptId","item","given","score","max","answeredAt") VALUES ('a2','x','[]',1,1,'2026-11-21T10:00:00Z')`,
  );
}

describe.each([['SQLite'], ['PostgreSQL']])('a database that the version before filled (%s)', (kind) => {
  it.skipIf(kind === 'PostgreSQL' && !inject('postgres'))(
    'keeps every pupil and all work, and folds its names anew',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'refold-'));
      const name = `refold_${crypto.randomUUID().replaceAll('-', '')}`;
      const server = inject('postgres');
      const there = kind === 'PostgreSQL' ? new URL(server) : null;
      if (there) {
        await onServer(server, `CREATE DATABASE "${name}"`);
        there.pathname = `/${name}`;
      }
      const url = there?.href ?? `file:${join(folder, 'old.db')}`;
      try {
        const names = namesOfMigrations(providerOf(url));
        await migrate(
          url,
          names.slice(
            0,
            names.findIndex((one) => one.endsWith('_namesakes')),
          ),
        );
        const old = await openDatabase(url);
        await fill(old).finally(() => old.$disconnect());
        await prepareDatabase(url, secret);
        await prepareDatabase(url, secret);
        const db = await openDatabase(url);
        try {
          const rows = await db.pupil.findMany({ orderBy: { id: 'asc' } });
          expect(
            rows.map(({ id, name: shown, nameKey, nth, isListed }) => [id, shown, nameKey, nth, isListed]),
          ).toEqual([
            ['p1', "Bridget O'Hara", "bridget o'hara", 1, true],
            ['p2', 'Bridget O’Hara', "bridget o'hara", 2, false],
            ['p3', 'Алёна', rows[2]?.nameKey, 1, false],
            ['p4', 'Anna', 'anna', 1, true],
          ]);
          expect(rows[2]?.nameKey).not.toBe('алёна');
          expect(await db.attempt.count()).toBe(1);
          expect(await db.answer.count()).toBe(1);
          expect((await db.instructor.findMany({ orderBy: { id: 'asc' } })).map(({ username }) => username)).toEqual([
            "o'neill",
            'ruth',
          ]);
        } finally {
          await db.$disconnect();
        }
      } finally {
        if (there) await onServer(server, `DROP DATABASE "${name}" WITH (FORCE)`);
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
