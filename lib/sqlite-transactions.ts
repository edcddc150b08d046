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
    try {
      let failed: { error: unknown } | null = null;
      const run = ({ sqlite: sql }: Statement, value: unknown) =>
        connection.run({ sql, args: [JSON.stringify(value)] });
      const result = await work({
        ask: async <Row>(statement: Statement, value: unknown) => {
          const { columns, rows } = run(statement, value);
          return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]]))) as Row[];
        },
        tell: (statement, value) => {
          if (failed) return;
          try {
            run(statement, value);
          } catch (error) {
            failed = { error };
          }
        },
      });
      if (failed) throw (failed as { error: unknown }).error;
      await turn.commit();
      return result;
    } catch (error) {
      // After a commit that failed there may be nothing to roll back, and the turn is given away already.
      await turn.rollback().catch(() => {});
      throw error;
    }
  }

  /** Nothing of its own is open. */
  async close(): Promise<void> {}
}
