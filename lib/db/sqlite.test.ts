import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, it } from 'vitest';
import { SqliteAdapter } from './sqlite';

it('a file that was closed is whole by itself, without the log beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
  const file = join(folder, 'site.db');
  const adapter = await new SqliteAdapter({ url: `file:${file}` }).connect();
  await adapter.executeScript('CREATE TABLE "Said" ("text" TEXT)');
  await adapter.executeRaw({ sql: `INSERT INTO "Said" VALUES ('kept')`, args: [], argTypes: [] });
  await adapter.dispose();
  const copy = join(folder, 'copy.db');
  copyFileSync(file, copy);
  const read = new Database(copy, { readonly: true });
  expect(read.prepare('SELECT * FROM "Said"').all()).toEqual([{ text: 'kept' }]);
  read.close();
  rmSync(folder, { recursive: true, force: true });
});
