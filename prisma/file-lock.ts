import Database from 'libsql';

const lookAgainMs = 50;
const patienceMs = 60_000;

/**
 * Runs work while no other process does the same beside the same SQLite file. The lock is a transaction on a small
 * file beside it, so the system itself frees it when a process ends in the middle.
 * @throws when another process holds the lock for over a minute
 */
export async function withFileLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const lock = new Database(`${file}.lock`, { timeout: 0 });
  try {
    for (const start = Date.now(); ; ) {
      try {
        lock.exec('BEGIN EXCLUSIVE');
        break;
      } catch (error) {
        if (Date.now() - start > patienceMs) throw error;
        await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
      }
    }
    return await work();
  } finally {
    lock.close();
  }
}
