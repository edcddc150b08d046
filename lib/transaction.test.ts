import { expect, it } from 'vitest';
import { onBothDatabases } from '@/prisma/test-database';
import { database, inTransaction } from './db';
import type { Statement } from './transaction';

const add: Statement = {
  name: 'test-add',
  postgresql: `INSERT INTO "Note" ("name", "value") SELECT "value", 'x' FROM json_array_elements_text($1::json)`,
  sqlite: `INSERT INTO "Note" ("name", "value") SELECT "value", 'x' FROM json_each(?)`,
};
const addOrphan: Statement = {
  name: 'test-orphan',
  postgresql: `INSERT INTO "Orphan" SELECT "value" FROM json_array_elements_text($1::json)`,
  sqlite: `INSERT INTO "Orphan" SELECT "value" FROM json_each(?)`,
};
const read: Statement = {
  name: 'test-read',
  postgresql: `SELECT "name", "value" FROM "Note" WHERE "name" = ANY (ARRAY(SELECT json_array_elements_text($1::json))) ORDER BY 1`,
  sqlite: `SELECT "name", "value" FROM "Note" WHERE "name" IN (SELECT "value" FROM json_each(?)) ORDER BY 1`,
};
const noTurn = 'SELECT 1';
const names = ['one', 'two'];

onBothDatabases('a transaction by the driver alone', () => {
  it('sees what it has done, and leaves it to others at its end', async () => {
    const seen = await inTransaction(noTurn, ({ ask, tell }) => {
      tell(add, names);
      return ask(read, names);
    });
    expect(seen).toEqual(names.map((name) => ({ name, value: 'x' })));
    const db = await database();
    expect(await db.note.count({ where: { name: { in: names } } })).toBe(2);
  });

  it.each([
    ['a statement told fails', (tell: (statement: Statement, value: unknown) => void) => tell(add, ['one'])],
    [
      'the work itself fails',
      () => {
        throw new Error('no');
      },
    ],
  ])('keeps nothing when %s, and the next one is done', async (_what, fail) => {
    const failing = inTransaction(noTurn, async ({ tell }) => {
      tell(add, names);
      fail(tell);
    });
    await expect(failing).rejects.toThrow();
    await inTransaction(noTurn, async ({ tell }) => tell(add, ['two']));
    const db = await database();
    const kept = await db.note.findMany({ where: { name: { in: names } } });
    expect(kept.map(({ name }) => name)).toEqual(['two']);
  });

  it('keeps nothing when the commit itself fails, and does not roll back the next, which waited', async () => {
    const db = await database();
    await db.$executeRawUnsafe(
      'CREATE TABLE "Orphan" ("note" TEXT REFERENCES "Note" ("name") DEFERRABLE INITIALLY DEFERRED)',
    );
    const failing = inTransaction(noTurn, async ({ tell }) => {
      tell(add, ['one']);
      tell(addOrphan, ['nobody']);
    });
    const next = inTransaction(noTurn, async ({ tell, ask }) => {
      tell(add, ['two']);
      await new Promise((resolve) => setTimeout(resolve, 20));
      return ask(read, names);
    });
    await expect(failing).rejects.toThrow(/foreign key/i);
    expect(await next).toEqual([{ name: 'two', value: 'x' }]);
    expect(await db.note.count({ where: { name: { in: names } } })).toBe(1);
  });

  it('stays apart from what is written through Prisma meanwhile', async () => {
    const db = await database();
    const writes = Array.from({ length: 10 }, (_, index) => [
      inTransaction(noTurn, async ({ ask, tell }) => {
        tell(add, [`ours ${index}`]);
        await new Promise((resolve) => setTimeout(resolve, 5));
        await ask(read, []);
        if (index % 2) throw new Error('no');
      }).catch(() => {}),
      db.note.create({ data: { name: `theirs ${index}`, value: 'x' } }),
      db.$transaction([db.note.create({ data: { name: `both ${index}`, value: 'x' } }), db.note.count()]),
    ]).flat();
    await Promise.all(writes);
    const rows = await db.note.findMany({ where: { value: 'x' } });
    const count = (begin: string) => rows.filter(({ name }) => name.startsWith(begin)).length;
    expect([count('ours'), count('theirs'), count('both')]).toEqual([5, 10, 10]);
  });
});
