import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import Database from 'libsql';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { closeDatabase, database, openDatabase } from '@/lib/db/client';
import { isPostgres } from '@/lib/db/database-address';
import { keyedHash } from '@/lib/keys';
import { onBothDatabases, onServer } from '../test/database';
import { contentAt, contentOf, fillTables } from '../test/rows';
import { backUp } from './backup';
import { backupFolder, listBackupFiles } from './backup-files';
import { CannotDo } from './cannot-do';
import { migrate, namesOfMigrations } from './migrate';
import { prepareDatabase } from './prepare';
import { restore } from './restore';

const secret = 'the secret that only this test knows about';
const fine = async () => null;
let folder: string;
let here: string;
const url = () => process.env.DATABASE_URL ?? '';
const file = () => join(folder, 'backup.db');

// The backups of PostgreSQL go into `data` of the working directory; migrations are read where the project is.
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  here = process.cwd();
});
afterEach(() => {
  for (const one of listBackupFiles(url())) rmSync(one);
  rmSync(folder, { recursive: true, force: true });
});

v8.setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
/** The driver keeps a closed file open until its statements are collected; in the real world the process has ended. */
async function endOthers() {
  await closeDatabase();
  for (let turn = 0; turn < 3; turn += 1) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The site's own database with a row or several in every table, and closed. */
async function filled(rows = 3) {
  await prepareDatabase(url(), secret);
  const db = await openDatabase(url());
  await db.note.deleteMany({ where: { name: { not: 'secret' } } });
  await fillTables(db, rows);
  const content = await contentOf(db);
  await db.$disconnect();
  return content;
}

async function runSql(...statements: string[]) {
  if (isPostgres(url())) for (const statement of statements) await onServer(url(), statement);
  else {
    const file = new Database(url().slice('file:'.length));
    for (const statement of statements) file.exec(statement);
    file.close();
  }
}

/** A new database that has all migrations but the last few, with an attempt and an answer in it. */
async function olderDatabase(missing: number) {
  const names = namesOfMigrations(isPostgres(url()) ? 'postgresql' : 'sqlite').slice(0, -missing);
  if (isPostgres(url()))
    await onServer(url(), 'DROP SCHEMA public CASCADE').then(() => onServer(url(), 'CREATE SCHEMA public'));
  else rmSync(url().slice('file:'.length));
  await migrate(url(), names);
  await runSql(
    `INSERT INTO "Note" ("name", "value") VALUES ('secret', '${keyedHash(secret, 'fingerprint', 'explainer')}')`,
    `INSERT INTO "Attempt" ("id", "reader", "scope", "items", "seed", "feedback", "startedAt") VALUES ('attempt', 'reader', 'all', 'crash-place', 'seed', 'at-once', '2026-11-21T10:00:00.123+00:00')`,
    `INSERT INTO "Answer" ("attemptId", "item", "given", "score", "max", "answeredAt") VALUES ('attempt', 'crash-place', '["aktau"]', 1, 1, '2026-11-21T10:01:00.456+00:00')`,
  );
  return names;
}

onBothDatabases('a backup', () => {
  it('brings its rows and nothing else: what somebody has put into the file beside them stays there', async () => {
    const before = await filled();
    await backUp(url(), file());
    const changed = new Database(file());
    changed.exec('CREATE TABLE "Copy" ("token" TEXT); CREATE INDEX "odd" ON "Session" ("token", "userId")');
    changed.close();
    await endOthers();
    await restore(url(), file(), secret, fine);
    expect(await contentAt(url())).toEqual(before);
    const names = isPostgres(url())
      ? `SELECT tablename AS "name" FROM pg_tables WHERE tablename = 'Copy' UNION SELECT indexname FROM pg_indexes WHERE indexname = 'odd'`
      : `SELECT "name" FROM sqlite_master WHERE "name" IN ('Copy', 'odd')`;
    const db = await openDatabase(url());
    expect(await db.$queryRawUnsafe(names)).toEqual([]);
    await db.$disconnect();
  });

  it('holds every row of every table to the last character, and only its owner can read it', async () => {
    const before = await filled();
    await backUp(url(), file());
    expect(readdirSync(folder)).toEqual(['backup.db']);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(await contentAt(`file:${file()}`)).toEqual(before);
  });

  it('is restored to what it was, and what was there meanwhile is kept', async () => {
    const before = await filled();
    await backUp(url(), file());
    await runSql(`DELETE FROM "Vote"`, `UPDATE "Tally" SET "n" = 7`);
    const after = await contentAt(url());
    await endOthers();
    const kept = await restore(url(), file(), secret, fine);
    expect(await contentAt(url())).toEqual(before);
    expect(kept).toMatch(/backups\/\d{8}-\d{6}-\d{3}-before-restore\.db$/);
    expect(await contentAt(`file:${kept}`)).toEqual(after);
  });

  it('is not written over another, and not made of nothing', async () => {
    await filled(1);
    writeFileSync(file(), 'something else');
    await expect(backUp(url(), file())).rejects.toThrow(/is there already/);
    expect(readFileSync(file(), 'utf8')).toBe('something else');
    await expect(backUp(`file:${join(folder, 'none.db')}`, join(folder, 'x.db'))).rejects.toThrow(/nothing to back up/);
  });

  it('that is none, cut off, newer, of another secret or found wrong is refused, and the database stays', async () => {
    const before = await filled(40);
    const good = join(folder, 'good.db');
    await backUp(url(), good);
    const changed = (name: string, sql: string) => {
      const copy = join(folder, name);
      copyFileSync(good, copy);
      const opened = new Database(copy);
      opened.exec(sql);
      opened.close();
      return copy;
    };
    const cut = changed('cut.db', 'SELECT 1');
    truncateSync(cut, Math.floor(statSync(cut).size / 2));
    const text = join(folder, 'text.db');
    writeFileSync(text, 'SQLite is a fine database');
    const other = join(folder, 'other.db');
    new Database(other).exec('CREATE TABLE "Cake" ("id" TEXT PRIMARY KEY)');
    const newer = changed(
      'newer.db',
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count") VALUES ('x', 'x', '99990101000000_later', 1, 1)`,
    );
    const failed = changed(
      'failed.db',
      `UPDATE "_prisma_migrations" SET "finished_at" = NULL WHERE "migration_name" LIKE '%first'`,
    );
    const refused = async (
      path: string,
      sentence: RegExp,
      key = secret,
      check: () => Promise<string | null> = fine,
    ) => {
      const attempt = restore(url(), path, key, check);
      await expect(attempt, path).rejects.toThrow(sentence);
      await expect(attempt).rejects.toBeInstanceOf(CannotDo);
    };
    const unnamed = changed('unnamed.db', `DELETE FROM "Note" WHERE "name" = 'secret'`);
    const flipping = changed(
      'flipping.db',
      `CREATE TRIGGER "flip" AFTER INSERT ON "Tally" BEGIN UPDATE "Tally" SET "n" = "n" + 1; END`,
    );
    const stealing = changed('stealing.db', `CREATE VIEW "Steal" AS SELECT "token" FROM "Session"`);
    const torn = changed('torn.db', `PRAGMA foreign_keys=OFF; DELETE FROM "Class"`);
    const bare = changed('bare.db', `DROP TABLE "Tally"`);
    await refused(unnamed, /does not say to which secret/);
    await refused(flipping, /has a trigger in it/);
    await refused(stealing, /has a view in it/);
    await refused(torn, /name others that are not there/);
    await refused(bare, /do not fit into the tables/);
    await refused(join(folder, 'none.db'), /There is no file/);
    await refused(text, /is no backup/);
    await refused(other, /is no backup/);
    await refused(cut, /is no backup|damaged/);
    await refused(newer, /newer version/);
    await refused(failed, /migration had failed/);
    await refused(good, /another secret/, 'another secret, and it is long enough');
    await refused(good, /2 tallies/, secret, async () => '2 tallies do not equal their rows.');
    expect(await contentAt(url())).toEqual(before);
    expect(
      readdirSync(dirname(isPostgres(url()) ? good : url().slice(5))).filter((name) => /restoring/.test(name)),
    ).toEqual([]);
  });

  it('is made by itself before a migration, of which the answers come out unharmed', async () => {
    await olderDatabase(2);
    const { applied, backup } = await prepareDatabase(url(), secret);
    expect(applied).toHaveLength(2);
    expect(backup).toMatch(/-before-[a-z-]+\.db$/);
    const answers = async () => (await database()).answer.findMany({ include: { attempt: true } });
    const migrated = await answers();
    expect(migrated).toMatchObject([
      {
        item: 'crash-place',
        given: '["aktau"]',
        answeredAt: new Date('2026-11-21T10:01:00.456Z'),
        attempt: { reader: 'reader', startedAt: new Date('2026-11-21T10:00:00.123Z'), finishedAt: null },
      },
    ]);
    await runSql('DELETE FROM "Answer"');
    await endOthers();
    await restore(url(), backup ?? '', secret, fine);
    const again = await openDatabase(url());
    expect(await again.answer.findMany({ include: { attempt: true } })).toEqual(migrated);
    await again.$disconnect();
    expect((await prepareDatabase(url(), secret)).backup).toBeNull();
  });

  it('is kept when the migration fails, is not made again of what is broken, and leads back', async () => {
    const names = namesOfMigrations('sqlite');
    await olderDatabase(names.length - names.findIndex((name) => name.endsWith('own-questions')));
    await runSql('CREATE TABLE "OwnItem" ("id" TEXT PRIMARY KEY)');
    await expect(prepareDatabase(url(), secret)).rejects.toThrow(/npm run restore -- .*-before-own-questions\.db$/);
    await expect(prepareDatabase(url(), secret)).rejects.toThrow(/npm run restore -- .*-before-own-questions\.db$/);
    const files = listBackupFiles(url());
    expect(files).toHaveLength(1);
    expect(existsSync(files[0] ?? '')).toBe(true);
    // What stood in the way is in the backup too; the version before, which would read it, does not mind.
    const kept = new Database(files[0] ?? '');
    kept.exec('DROP TABLE IF EXISTS "OwnItem"');
    kept.close();
    if (isPostgres(url())) {
      await expect(restore(url(), files[0] ?? '', secret, fine)).rejects.toThrow(/into an empty database/);
      return;
    }
    await endOthers();
    await restore(url(), files[0] ?? '', secret, fine);
    expect((await contentAt(url())).Answer).toHaveLength(1);
    expect((await prepareDatabase(url(), secret)).applied).toEqual([]);
  });

  it('of the last three migrations stays, older ones and nobody else’s files go', async () => {
    await olderDatabase(1);
    const { backup } = await prepareDatabase(url(), secret);
    const inFolder = (name: string) => join(backupFolder(url()), name);
    const old = ['20250101-000000-000', '20260101-000000-000', '20260201-000000-000', '20260301-000000-000'].map(
      (stamp) => inFolder(`${stamp}-before-something.db`),
    );
    for (const one of [...old, inFolder('mine.db')]) writeFileSync(one, '');
    const { dropOldBackups } = await import('./backup-files');
    dropOldBackups(url());
    expect(listBackupFiles(url())).toEqual([backup, old[3], old[2]]);
    expect(existsSync(inFolder('mine.db'))).toBe(true);
    rmSync(inFolder('mine.db'));
    expect(process.cwd()).toBe(here);
  });
});

it('is not restored into a SQLite database that a site is using', async () => {
  const path = join(folder, 'used.db');
  copyFileSync(inject('sqliteTemplate'), path);
  await prepareDatabase(`file:${path}`, secret);
  await backUp(`file:${path}`, file());
  const site = await openDatabase(`file:${path}`);
  await site.note.count();
  await expect(restore(`file:${path}`, file(), secret, fine)).rejects.toThrow(/stop the site/);
  expect(await site.note.count()).toBe(1);
  await site.$disconnect();
  await endOthers();
  await restore(`file:${path}`, file(), secret, fine);
});
