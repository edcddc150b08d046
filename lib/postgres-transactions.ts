import pg from 'pg';
import { isPooled, queryAddress } from './database-address';
import type { Statement, Transaction, Transactions } from './transaction';

const noSuchStatement = '26000';
const statementExists = '42P05';

/** One connection to PostgreSQL for transactions that follow one another; statements are sent without waiting for the last answer. */
export class PostgresTransactions implements Transactions {
  readonly #pool: pg.Pool;
  #isNaming = true;

  constructor(url: string) {
    this.#pool = new pg.Pool({
      connectionString: queryAddress(url),
      max: 2,
      pipeline: true,
      connectionTimeoutMillis: 4000,
      ...(isPooled(url) ? {} : { statement_timeout: 4000 }),
      query_timeout: 4500,
    });
    // A connection that breaks is opened anew by the next who needs it; what was under way has failed by itself.
    this.#pool.on('error', () => {});
    this.#pool.on('connect', (client) => client.on('error', () => {}));
  }

  /**
   * Does work in one transaction.
   * @param first SQL that is run before anything else, such as the taking of a lock
   */
  async run<Result>(first: string, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    try {
      return await this.#tryOnce(first, work);
    } catch (error) {
      const { code } = error as { code?: string };
      if (!this.#isNaming || (code !== noSuchStatement && code !== statementExists)) throw error;
      // A pooler that hands out another server for each transaction does not know our names: from now on without.
      this.#isNaming = false;
      return this.#tryOnce(first, work);
    }
  }

  async #tryOnce<Result>(first: string, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const client = await this.#pool.connect();
    let isBroken = false;
    const told: Promise<unknown>[] = [];
    const send = ({ name, postgresql: text }: Statement, value: unknown) =>
      client.query({ ...(this.#isNaming && { name }), text, values: [JSON.stringify(value)] });
    try {
      const transaction: Transaction = {
        ask: async <Row>(statement: Statement, value: unknown) => (await send(statement, value)).rows as Row[],
        tell: (statement, value) => {
          const sent = send(statement, value);
          // Looked at below, with the commit; until then nobody waits for it.
          sent.catch(() => {});
          told.push(sent);
        },
      };
      // All rows are found by their keys. A planner that has not yet looked at a table of which it grew by thousands in a
      // minute takes it for empty and reads it whole, six times as slowly.
      const begin = `BEGIN; SET LOCAL enable_seqscan = off; ${first}`;
      // If the first fails, PostgreSQL refuses the rest until the end of the transaction.
      const [, result] = await Promise.all([client.query(begin), work(transaction)]);
      const [{ command }] = await Promise.all([client.query('COMMIT'), ...told]);
      if (command !== 'COMMIT') throw new Error('PostgreSQL rolled the transaction back.');
      return result;
    } catch (error) {
      await Promise.allSettled(told);
      await client.query('ROLLBACK').catch(() => {
        isBroken = true;
      });
      throw error;
    } finally {
      client.release(isBroken);
    }
  }

  close(): Promise<void> {
    return this.#pool.end();
  }
}
