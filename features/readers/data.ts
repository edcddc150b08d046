import 'server-only';
import { database } from '@/lib/db';
import { type ReaderId, readerKey, voterKey } from './reader';

/** Deletes everything that lies under a reader: votes, moves, progress, attempts and their answers. */
export async function forgetReader(id: ReaderId): Promise<void> {
  const db = await database();
  const [voter, reader] = [voterKey(id), readerKey(id)];
  await db.$transaction([
    db.vote.deleteMany({ where: { voter } }),
    db.move.deleteMany({ where: { voter } }),
    db.peek.deleteMany({ where: { voter } }),
    db.readChapter.deleteMany({ where: { reader } }),
    db.attempt.deleteMany({ where: { reader } }),
  ]);
}
