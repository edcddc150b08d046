import pg from 'pg';
import { directAddress, isPostgres } from '@/lib/db/database-address';
import { withFileLock } from './file-lock';

/** Any number that nobody else locks; Prisma's engine has another. */
const lockNumber = 20_260_711;

/** Does something with a database while no other process of ours does so: migrating it, putting another in its place. */
export async function alone<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  if (!isPostgres(url)) return withFileLock(url.replace(/^file:/, ''), work);
  const client = new pg.Client({ connectionString: directAddress(url), connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    // The lock is the connection's: it is free when this process ends, however it ends.
    await client.query('SELECT pg_advisory_lock($1)', [lockNumber]);
    return await work();
  } finally {
    await client.end();
  }
}
