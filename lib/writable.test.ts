import Database from 'libsql';
import { expect, it } from 'vitest';
import { GET as readyz } from '@/app/readyz/route';
import { database, whyNotWritable } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { errorKind } from './ops/error-kind';

onBothDatabases('a database', () => {
  it('can be written, and the probe leaves nothing behind', async () => {
    const db = await database();
    const before = await db.note.count();
    expect(await whyNotWritable(0)).toBeNull();
    expect((await readyz()).status).toBe(200);
    expect(await db.note.count()).toBe(before);
  });

  it('that is read-only, on a full disk or locked is not ready, and the log says which', async () => {
    const db = await database();
    const kindOf = async (write: Promise<unknown>) =>
      errorKind(
        await write.then(
          () => null,
          (error: unknown) => error,
        ),
      ).why;
    const write = () => db.note.create({ data: { name: crypto.randomUUID(), value: 'y'.repeat(9000) } });
    if (!process.env.DATABASE_URL?.startsWith('file:')) {
      await db.$executeRawUnsafe('SET default_transaction_read_only = on');
      expect(await kindOf(write())).toBe('database-read-only');
      return;
    }
    const [{ page_count: pages }] = await db.$queryRawUnsafe<[{ page_count: bigint }]>('PRAGMA page_count');
    await db.$queryRawUnsafe(`PRAGMA max_page_count=${pages}`);
    const fill = async () => {
      for (let index = 0; index < 50; index++) await write();
    };
    expect(await kindOf(fill())).toBe('disk-full');
    await db.$queryRawUnsafe('PRAGMA max_page_count=1000000');
    const other = new Database(process.env.DATABASE_URL.slice('file:'.length));
    other.exec('BEGIN IMMEDIATE');
    expect(await kindOf(write())).toBe('database-locked');
    expect(await whyNotWritable(0)).toBe('database-locked');
    const answer = await readyz();
    expect([answer.status, await answer.text()]).toEqual([503, 'nothing can be saved: database-locked\n']);
    other.exec('ROLLBACK');
    other.close();
    expect(await whyNotWritable(0)).toBeNull();
    expect((await readyz()).status).toBe(200);
  }, 30_000);
});

it.each([
  [{ code: 'SQLITE_FULL' }, 'disk-full'],
  [{ code: 'SQLITE_IOERR_WRITE' }, 'disk-error'],
  [{ code: 'SQLITE_BUSY_SNAPSHOT' }, 'database-locked'],
  [{ code: 'SQLITE_READONLY_DBMOVED' }, 'database-read-only'],
  [{ code: 'ENOSPC' }, 'disk-full'],
  [{ code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '53100' } } } }, 'disk-full'],
  [{ code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '25006' } } } }, 'database-read-only'],
  [{ code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '55P03' } } } }, 'database-locked'],
  [{ code: 'P2002' }, undefined],
  [{}, undefined],
])('says of %j that it is %j', (more, why) => {
  expect(errorKind(Object.assign(new Error('x'), more)).why).toBe(why);
});
