import { PrismaLibSql } from '@prisma/adapter-libsql';
import Database from 'libsql';

type Query = string | { sql: string; args: unknown[] };
type Config = Parameters<PrismaLibSql['createClient']>[0];
type Adapter = Awaited<ReturnType<PrismaLibSql['connect']>>;
type Prepared = {
  statement: ReturnType<Database.Database['prepare']>;
  returnsRows: boolean;
  columns: string[];
  columnTypes: string[];
};

const statementsKept = 500;

/**
 * FULL: a vote is thanked for only when it is on the disk. Keys are hashes, so that votes change pages all over the file:
 * SQLite's usual 2 MB of cache would read them back from the file, and its usual checkpoint after 4 MB of log would write
 * the same pages again and again; 64 MB of each are taken only when there is that much. What is deleted is overwritten: a
 * copy of the file holds no row that somebody has changed or taken back.
 */
const pragmas = `
  PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;
  PRAGMA cache_size=-65536; PRAGMA wal_autocheckpoint=16000; PRAGMA secure_delete=ON`;

/**
 * A libsql client on one connection. The stock client opens a new connection for every transaction, on which pragmas
 * are lost and read-then-write transactions of two processes fail; this one keeps its pragmas and its prepared
 * statements, and begins transactions with the write lock in hand. It is safe because Prisma's adapter holds one
 * mutex from the start of a transaction to its end and around every other statement.
 */
class OneConnection {
  closed = false;
  protocol = 'file';
  readonly #database: Database.Database;
  readonly #prepared = new Map<string, Prepared>();

  constructor(path: string, waitMs: number) {
    this.#database = new Database(path, { timeout: waitMs });
    this.#database.exec(pragmas);
  }

  #prepare(sql: string): Prepared {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    statement.safeIntegers(true);
    let returnsRows = true;
    try {
      statement.raw(true);
    } catch {
      // libsql refuses raw mode for a statement that returns nothing.
      returnsRows = false;
    }
    const columns = returnsRows ? statement.columns() : [];
    const prepared = {
      statement,
      returnsRows,
      columns: columns.map((column) => column.name),
      columnTypes: columns.map((column) => column.type ?? ''),
    };
    const oldest = this.#prepared.keys().next().value;
    if (this.#prepared.size >= statementsKept && oldest !== undefined) this.#prepared.delete(oldest);
    this.#prepared.set(sql, prepared);
    return prepared;
  }

  run(query: Query) {
    const { sql, args } = typeof query === 'string' ? { sql: query, args: [] } : query;
    const { statement, returnsRows, columns, columnTypes } = this.#prepare(sql);
    const values = args.map(bindable);
    if (!returnsRows) return { columns: [], columnTypes: [], rows: [], rowsAffected: statement.run(values).changes };
    const rows = (statement.all(values) as unknown[][]).map((row) => row.map(readable));
    return { columns, columnTypes, rows, rowsAffected: 0 };
  }

  async execute(query: Query) {
    return this.run(query);
  }

  async executeMultiple(sql: string) {
    this.#prepared.clear();
    this.#database.exec(sql);
  }

  async transaction() {
    const database = this.#database;
    const rollback = () => {
      if (database.inTransaction) database.exec('ROLLBACK');
    };
    database.exec('BEGIN IMMEDIATE');
    return {
      execute: async (query: Query) => this.run(query),
      commit: async () => {
        try {
          database.exec('COMMIT');
        } catch (error) {
          // A full disk can leave the transaction open, in which nothing else could begin.
          rollback();
          throw error;
        }
      },
      rollback: async () => rollback(),
      get closed() {
        return !database.inTransaction;
      },
    };
  }

  close() {
    if (this.closed) return;
    this.closed = true;
    this.#prepared.clear();
    // The driver lets go of the file only when its statements have been collected, so that SQLite's own checkpoint at
    // the end may come late or never: whoever copied the file until then would miss what is in the log.
    try {
      this.#database.exec('PRAGMA wal_checkpoint(PASSIVE)');
    } catch {
      // A full disk: the log stays, and is read by the next one who opens the file.
    }
    this.#database.close();
  }
}

function bindable(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value instanceof ArrayBuffer ? Buffer.from(value) : value;
}

function readable(value: unknown): unknown {
  if (typeof value !== 'bigint') return value;
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}

/** How long a writer waits for another process to finish, in milliseconds. All others wait with it: the driver blocks. */
const lockWaitMs = 2000;

/** Prisma's libsql adapter on {@link OneConnection}. Takes `{ url: 'file:…' }`. */
export class SqliteAdapter extends PrismaLibSql {
  #connection: OneConnection | null = null;
  #opened: Promise<{ adapter: Adapter; connection: OneConnection }> | null = null;

  override createClient(config: Config) {
    this.#connection = new OneConnection(config.url.replace(/^file:/, ''), lockWaitMs);
    return this.#connection as unknown as ReturnType<PrismaLibSql['createClient']>;
  }

  override async connect(): Promise<Adapter> {
    return (await this.opened()).adapter;
  }

  /** The one connection, and Prisma's adapter on it, in whose queue all have to wait. Opened at first use. */
  opened(): Promise<{ adapter: Adapter; connection: OneConnection }> {
    if (!this.#opened || this.#connection?.closed) this.#opened = this.#open();
    return this.#opened;
  }

  async #open() {
    const adapter = await super.connect();
    if (!this.#connection) throw new Error('The adapter has opened no connection.');
    return { adapter, connection: this.#connection };
  }
}
