import { basename } from 'node:path';

/**
 * What an error is, in a form fit for a log: its class, its code, and where in our code it was thrown. Not its message:
 * the database's messages quote SQL and what was to be stored.
 */
export function errorKind(error: unknown): { kind: string; why?: string; at?: string } {
  if (!(error instanceof Error)) return { kind: typeof error };
  const codes = [codeOf(error), codeOf(error.cause)].filter(Boolean);
  const at = /^\s+at (?:.*?\()?((?!node:).+?:\d+):\d+\)?$/m.exec(error.stack ?? '')?.[1];
  const why = storageTrouble(error);
  return { kind: [error.name, ...codes].join(' '), ...(why && { why }), ...(at && { at: basename(at) }) };
}

/** What whoever runs the site has to see to, by the codes of SQLite, PostgreSQL and the system. */
const troubles: Readonly<Record<string, string>> = {
  ...{ '13': 'disk-full', SQLITE_FULL: 'disk-full', '53100': 'disk-full', ENOSPC: 'disk-full', EDQUOT: 'disk-full' },
  ...{
    '5': 'database-locked',
    '6': 'database-locked',
    SQLITE_BUSY: 'database-locked',
    SQLITE_LOCKED: 'database-locked',
  },
  ...{ '55P03': 'database-locked', '40P01': 'database-locked' },
  ...{ '8': 'database-read-only', SQLITE_READONLY: 'database-read-only', '25006': 'database-read-only' },
  ...{ EROFS: 'database-read-only', EACCES: 'database-read-only' },
  ...{ '10': 'disk-error', SQLITE_IOERR: 'disk-error', '58030': 'disk-error', EIO: 'disk-error' },
  ...{ '11': 'database-damaged', SQLITE_CORRUPT: 'database-damaged', XX001: 'database-damaged' },
  ...{ '53300': 'too-many-connections', '53200': 'out-of-memory' },
};

/** Why nothing can be stored: of the error itself, of its cause, or of what the driver told Prisma. */
function storageTrouble(error: Error): string | undefined {
  const { meta } = error as { meta?: { driverAdapterError?: { cause?: unknown } } };
  for (const one of [error, error.cause, meta?.driverAdapterError?.cause]) {
    const { code, originalCode } = (one ?? {}) as { code?: unknown; originalCode?: unknown };
    for (const known of [originalCode, code]) {
      // SQLite's longer codes begin with the one that they belong to.
      const name = String(known ?? '');
      const trouble = troubles[name] ?? troubles[name.replace(/^(SQLITE_[A-Z]+)_.*/, '$1')];
      if (trouble) return trouble;
    }
  }
  return undefined;
}

/** The code of a system's, database's or Prisma's error: capitals and digits. */
function codeOf(error: unknown): string {
  const { code, originalCode, kind } = (error ?? {}) as { code?: unknown; originalCode?: unknown; kind?: unknown };
  return [code, originalCode, kind].find((one): one is string => typeof one === 'string' && /^\w+$/.test(one)) ?? '';
}
