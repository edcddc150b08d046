/**
 * A statement past Prisma, for the few paths where its price shows (decision 0031). It takes one JSON text, so that it
 * reads the same for one row and for hundreds and is prepared once.
 */
export type Statement = {
  /** Under which PostgreSQL keeps it prepared. */
  name: string;
  /** With `$1::json`. */
  postgresql: string;
  /** With `?`, to be read by `json_each`. */
  sqlite: string;
};

/** A transaction that is open. */
export type Transaction = {
  /** Runs a statement, and gives its rows. */
  ask<Row>(statement: Statement, value: unknown): Promise<Row[]>;
  /** Runs a statement after all before it, and does not wait: when it fails, the whole transaction does. */
  tell(statement: Statement, value: unknown): void;
};

/** Where a database's transactions of few statements are done. */
export type Transactions = {
  /**
   * Does work in one transaction: all of it or nothing.
   * @param turn the statement that comes first and makes other servers wait
   * @throws what the work or a statement throws, when nothing has been kept
   */
  run<Result>(turn: string, work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
};
