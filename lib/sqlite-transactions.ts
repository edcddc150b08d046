import type { SqliteAdapter } from './sqlite';
import type { Statement, Transaction, Transactions } from './transaction';

/**
 * Transactions on the one connection that Prisma's adapter has in hand: they wait in the adapter's own queue, and their
 * statements go to the driver without Prisma's client between (decision 0031).
 */
export class SqliteTransactions implements Transactions {
  readonly #adapter: SqliteAdapter;

  constructor(adapter: SqliteAdapter) {
    this.#adapter = adapter;
  }

  /** SQLite has one writer at a time as it is: whoever begins has the turn. */
  async run<Result>(_turn: string, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const { adapter, connection } = await this.#adapter.opened();
    const turn = await adapter.startTransaction();
    const result = await this.#done(connection, work).catch(async (error: unknown) => {
      await turn.rollback();
      throw error;
    });
    // When this fails it has rolled back by itself, and the connection may be in another's hands already.
    await turn.commit();
    return result;
  }

  async #done<Result>(
    connection: Awaited<ReturnType<SqliteAdapter['opened']>>['connection'],
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> {
    const run = ({ sqlite: sql }: Statement, value: unknown) => connection.run({ sql, args: [JSON.stringify(value)] });
    const failures: unknown[] = [];
    const result = await work({
      ask: async <Row>(statement: Statement, value: unknown) => {
        const { columns, rows } = run(statement, value);
        return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]]))) as Row[];
      },
      tell: (statement, value) => {
        if (failures.length > 0) return;
        try {
          run(statement, value);
        } catch (error) {
          failures.push(error);
        }
      },
    });
    if (failures.length > 0) throw failures[0];
    return result;
  }

  /** Nothing of its own is open. */
  async close(): Promise<void> {}
}
