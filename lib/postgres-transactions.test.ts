import { expect, inject, it } from 'vitest';
import { PostgresTransactions } from './postgres-transactions';
import type { Statement } from './transaction';

const echo: Statement = {
  name: 'echo',
  postgresql: 'SELECT "value" FROM json_array_elements_text($1::json) AS x("value")',
  sqlite: '',
};
const divide: Statement = { name: 'divide', postgresql: 'SELECT 1 / json_array_length($1::json)', sqlite: '' };

async function withTransactions(test: (transactions: PostgresTransactions) => Promise<void>) {
  const transactions = new PostgresTransactions(inject('postgres'));
  try {
    await test(transactions);
  } finally {
    await transactions.close();
  }
}
const values = (rows: { value: string }[]) => rows.map(({ value }) => value);

it.skipIf(!inject('postgres'))(
  'a transaction is done as a whole: what fails at its end takes the rest with it (PostgreSQL)',
  () =>
    withTransactions(async (transactions) => {
      const table = `test_${crypto.randomUUID().replaceAll('-', '')}`;
      const add: Statement = {
        name: 'add',
        postgresql: `INSERT INTO "${table}" SELECT json_array_length($1::json)`,
        sqlite: '',
      };
      const read: Statement = {
        name: 'read',
        postgresql: `SELECT n::text AS "value", $1::json FROM "${table}"`,
        sqlite: '',
      };
      await transactions.run(`CREATE TABLE "${table}" (n int)`, async ({ tell }) => tell(add, [1, 2]));
      const failing = transactions.run('', async ({ tell }) => {
        tell(add, [1]);
        tell(divide, []);
        tell(add, []);
      });
      await expect(failing).rejects.toMatchObject({ code: '22012' });
      const failedFirst = transactions.run('SELECT 1 / 0', async ({ ask, tell }) => {
        tell(add, [1, 2, 3]);
        return ask(read, []);
      });
      await expect(failedFirst).rejects.toThrow();
      expect(values(await transactions.run('', ({ ask }) => ask<{ value: string }>(read, [])))).toEqual(['2']);
      await transactions.run(`DROP TABLE "${table}"`, async () => {});
    }),
);

it.skipIf(!inject('postgres'))('goes on without names when a pooler has lost them (PostgreSQL)', () =>
  withTransactions(async (transactions) => {
    const say = () => transactions.run('', ({ ask }) => ask<{ value: string }>(echo, ['still here']));
    expect(values(await say())).toEqual(['still here']);
    await transactions.run('DEALLOCATE ALL', async () => {});
    expect(values(await say())).toEqual(['still here']);
    expect(values(await say())).toEqual(['still here']);
  }),
);
