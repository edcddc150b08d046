import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { type Database, openDatabase } from '@/lib/db/client';
import { onServer } from '../test/database';
import { contentAt, contentOf, fillTables } from '../test/rows';
import { backUp } from './backup';
import { CannotMove, moveDatabase } from './move';
import { prepareDatabase } from './prepare';
import { restore } from './restore';

const secret = 'the secret of both databases, long enough';
let folder: string;
let from: string;
let to: string;
let source: Database;

describe.skipIf(!inject('postgres'))('moving a database from SQLite to PostgreSQL', () => {
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'move-'));
    from = `file:${join(folder, 'from.db')}`;
    copyFileSync(inject('sqliteTemplate'), join(folder, 'from.db'));
    await prepareDatabase(from, secret);
    source = await openDatabase(from);
    const name = `move_${crypto.randomUUID().replaceAll('-', '')}`;
    await onServer(inject('postgres'), `CREATE DATABASE "${name}"`);
    const url = new URL(inject('postgres'));
    url.pathname = `/${name}`;
    to = url.href;
  });
  afterEach(async () => {
    await source.$disconnect();
    await onServer(inject('postgres'), `DROP DATABASE "${new URL(to).pathname.slice(1)}" WITH (FORCE)`);
    rmSync(folder, { recursive: true, force: true });
  });

  it('brings every row of every table over as it was', async () => {
    const tables = await fillTables(source, 20);
    const before = await contentOf(source, 7);
    for (const { name } of tables) expect(before[name]?.length, name).toBeGreaterThanOrEqual(20);
    await moveDatabase(from, to, secret);
    expect(await contentAt(to)).toEqual(before);
    const { Note: notes, ...others } = await contentOf(source);
    const { Note: notesBefore, ...othersBefore } = before;
    expect(others).toEqual(othersBefore);
    expect(notes).toHaveLength((notesBefore?.length ?? 0) + 1);
    await prepareDatabase(to, secret);
  });

  it('marks the source as moved: neither a start nor another move takes it any more, and a backup of it does', async () => {
    await prepareDatabase(from, secret, 'http://localhost:3000');
    await prepareDatabase(to, secret, 'http://localhost:3001');
    await moveDatabase(from, to, secret);
    await expect(prepareDatabase(from, secret)).rejects.toThrow(/was moved to PostgreSQL: set DATABASE_URL/);
    await expect(moveDatabase(from, to, secret)).rejects.toThrow(/has been moved already/);
    const backup = join(folder, 'backup.db');
    await backUp(from, backup);
    const again = `file:${join(folder, 'again.db')}`;
    await restore(again, backup, secret, async () => null);
    await expect(prepareDatabase(again, secret)).resolves.toMatchObject({ applied: [] });
  });

  it('takes a target that was started once, and none that was used or belongs to another secret', async () => {
    await fillTables(source, 2);
    await prepareDatabase(to, 'another secret, which is as long as it');
    await expect(moveDatabase(from, to, secret)).rejects.toThrow(/target was made with another secret/);
    await onServer(to, 'DELETE FROM "Note"');
    await prepareDatabase(to, secret);
    await onServer(to, `INSERT INTO "Peek" ("id") VALUES ('somebody')`);
    await expect(moveDatabase(from, to, secret)).rejects.toThrow(/not empty \(Peek\)/);
    await onServer(to, 'DELETE FROM "Peek"');
    await expect(moveDatabase(from, to, secret)).resolves.toBeUndefined();
  });

  it('refuses a source with another secret, of another version, or none at all', async () => {
    await expect(moveDatabase(from, to, 'another secret, which is as long as it')).rejects.toThrow(CannotMove);
    await expect(moveDatabase(`${from}.not`, to, secret)).rejects.toThrow(/no database at/);
    await source.$executeRawUnsafe(
      `UPDATE "_prisma_migrations" SET "finished_at" = NULL WHERE "migration_name" LIKE '%first'`,
    );
    await expect(moveDatabase(from, to, secret)).rejects.toThrow(/migration had failed/);
    const { Note: notes, ...others } = await contentOf(source);
    expect((notes ?? []).map(({ name }) => name)).not.toContain('moved');
    expect(Object.keys(others).length).toBeGreaterThan(20);
    expect(Object.values(await contentAt(to)).flat()).toEqual([]);
  });

  it('leaves both whole when a row cannot be brought over', async () => {
    await fillTables(source, 2);
    // SQLite takes numbers that do not fit into the column, and PostgreSQL does not.
    await source.$executeRawUnsafe(`UPDATE "Tally" SET "n" = 3000000000`);
    const before = await source.$queryRawUnsafe('SELECT * FROM "Tally"');
    await expect(moveDatabase(from, to, secret)).rejects.toThrow();
    expect(await source.$queryRawUnsafe('SELECT * FROM "Tally"')).toEqual(before);
    expect(Object.values(await contentAt(to)).flat()).toEqual([]);
  });

  it('leaves both whole when it is killed in the middle, and can be done again', async () => {
    await fillTables(source, 100);
    const before = await contentOf(source);
    const program = ['--conditions=react-server', '--import', 'tsx', 'scripts/move.ts', from, to];
    const child = spawn(process.execPath, program, { env: { ...process.env, SECRET: secret }, stdio: 'pipe' });
    const exit = new Promise((resolve) => child.once('exit', (_code, by) => resolve(by)));
    const isWriting = `SELECT FROM pg_stat_activity WHERE datname = '${new URL(to).pathname.slice(1)}'
      AND xact_start IS NOT NULL AND query ~ '^INSERT INTO "public"."[A-Z]'`;
    while (child.exitCode === null && (await onServer(inject('postgres'), isWriting)) === 0)
      await new Promise((resolve) => setTimeout(resolve, 2));
    child.kill('SIGKILL');
    const signal = await exit;
    expect(signal).toBe('SIGKILL');
    expect(Object.values(await contentAt(to)).flat()).toEqual([]);
    expect(await contentOf(source)).toEqual(before);
    await moveDatabase(from, to, secret);
    expect(await contentAt(to)).toEqual(before);
  }, 60_000);
});
