import 'server-only';
import { database } from '@/lib/db/client';
import { type ReaderId, readerKey } from './reader';

/** Deletes what lies under the key of a reader's progress: chapters read, attempts and their answers. */
export async function forgetProgress(id: ReaderId): Promise<void> {
  const db = await database();
  const reader = readerKey(id);
  await db.$transaction([
    db.readChapter.deleteMany({ where: { reader } }),
    db.attempt.deleteMany({ where: { reader } }),
  ]);
}
