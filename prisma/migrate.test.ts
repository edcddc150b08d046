import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { WrongSetting } from '@/lib/ops/settings';
import { onServer } from '../test/database';
import { migrate, missingSql } from './migrate';
import { prepareDatabase } from './prepare';

describe.each([['SQLite'], ['PostgreSQL']])('migrations of %s', (kind) => {
  const skip = kind === 'PostgreSQL' && !inject('postgres');
  async function onEmptyDatabase(work: (url: string) => Promise<void>) {
    const folder = mkdtempSync(join(tmpdir(), 'empty-'));
    const name = `empty_${crypto.randomUUID().replaceAll('-', '')}`;
    if (kind === 'SQLite') {
      await work(`file:${join(folder, 'empty.db')}`);
    } else {
      const url = new URL(inject('postgres'));
      await onServer(url.href, `CREATE DATABASE "${name}"`);
      const empty = new URL(url);
      empty.pathname = `/${name}`;
      await work(empty.href).finally(() => onServer(url.href, `DROP DATABASE "${name}" WITH (FORCE)`));
    }
    rmSync(folder, { recursive: true, force: true });
  }

  it.skipIf(skip)('lead to the models as they stand', () =>
    onEmptyDatabase(async (url) => {
      expect(await missingSql(url)).toBe('');
    }),
  );

  it.skipIf(skip)('are applied once, also when two servers start at the same time', () =>
    onEmptyDatabase(async (url) => {
      const applied = await Promise.all([migrate(url), migrate(url)]);
      const all = applied.flat();
      expect(all.length).toBeGreaterThan(0);
      expect(new Set(all).size).toBe(all.length);
      expect(await migrate(url)).toEqual([]);
    }),
  );

  it.skipIf(skip)('bind a database to the secret of the server that made it', () =>
    onEmptyDatabase(async (url) => {
      const start = () => prepareDatabase(url, 'the secret of the first server, long');
      await Promise.all([start(), start(), start()]);
      await start();
      await expect(prepareDatabase(url, 'another secret, which is as long as it')).rejects.toThrow(WrongSetting);
      await expect(prepareDatabase(url, 'another secret, which is as long as it')).rejects.toThrow(/data\/secret/);
    }),
  );
});

it('keeps the tables of SQLite without row numbers, which would tell in which order people voted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'));
  const file = join(folder, 'tables.db');
  await migrate(`file:${file}`);
  expect(statSync(file).size).toBeGreaterThan(0);
  const { default: Database } = await import('libsql');
  const db = new Database(file);
  const tables = db
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_prisma%' ESCAPE '\\'")
    .all() as { name: string; sql: string }[];
  for (const { name, sql } of tables) expect(sql, name).toMatch(/WITHOUT ROWID$/);
  expect(tables.map(({ name }) => name)).toContain('Vote');
  db.close();
  rmSync(folder, { recursive: true, force: true });
});
