import { basename } from 'node:path';

/**
 * What an error is, in a form fit for a log: its class, its code, and where in our code it was thrown. Not its message:
 * the database's messages quote SQL and what was to be stored.
 */
export function errorKind(error: unknown): { kind: string; at?: string } {
  if (!(error instanceof Error)) return { kind: typeof error };
  const codes = [codeOf(error), codeOf(error.cause)].filter(Boolean);
  const at = /^\s+at (?:.*?\()?((?!node:).+?:\d+):\d+\)?$/m.exec(error.stack ?? '')?.[1];
  return { kind: [error.name, ...codes].join(' '), ...(at && { at: basename(at) }) };
}

/** The code of a system's, database's or Prisma's error: capitals and digits. */
function codeOf(error: unknown): string {
  const { code, originalCode, kind } = (error ?? {}) as { code?: unknown; originalCode?: unknown; kind?: unknown };
  return [code, originalCode, kind].find((one): one is string => typeof one === 'string' && /^\w+$/.test(one)) ?? '';
}
