import pg from 'pg';
import { isPooled, queryAddress } from './database-address';

/** A statement that has no answer after this long has a dead connection; the server itself ends it before, in milliseconds. */
const statementMs = 4000;
const answerMs = statementMs + 500;

type Callback = (error: unknown, result: unknown) => void;

/**
 * A connection that gives itself up when no answer comes. A network that swallows what is sent tells nobody; without
 * this the pool would hand out such a connection again and again. A transaction that has asked the server for more
 * time (`SET LOCAL statement_timeout`) has it here too.
 */
class ImpatientClient extends pg.Client {
  #isPatient = false;

  // biome-ignore lint/suspicious/noExplicitAny: pg declares nine ways to call this; all are passed on as they came.
  override query(...parts: any[]): any {
    const [first] = parts;
    const text: string = (typeof first === 'string' ? first : first?.text) ?? '';
    if (/^SET LOCAL statement_timeout/i.test(text)) this.#isPatient = true;
    if (/^(COMMIT|ROLLBACK)$/i.test(text)) this.#isPatient = false;
    const forward = super.query as (...parts: unknown[]) => unknown;
    if (this.#isPatient) return forward.apply(this, parts);
    const timer = setTimeout(() => this.#giveUp(), answerMs).unref();
    const last = parts.at(-1);
    if (typeof last === 'function') {
      const answered: Callback = (error, result) => {
        clearTimeout(timer);
        last(error, result);
      };
      return forward.apply(this, [...parts.slice(0, -1), answered]);
    }
    const result = forward.apply(this, parts);
    if (result instanceof Promise) result.catch(() => {}).finally(() => clearTimeout(timer));
    else clearTimeout(timer);
    return result;
  }

  #giveUp() {
    (this as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
  }
}

/** How this site's servers reach PostgreSQL: whatever hangs is given up in under five seconds. */
export const postgresConnections = (url: string): pg.PoolConfig => ({
  connectionString: queryAddress(url),
  max: 16,
  connectionTimeoutMillis: statementMs,
  // A pooler refuses to begin with it; there its own configuration sets it (decision 0041).
  ...(isPooled(url) ? {} : { statement_timeout: statementMs }),
  keepAlive: true,
  Client: ImpatientClient,
});
