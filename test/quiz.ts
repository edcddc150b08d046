import { database } from '@/lib/db/client';

/** How many rows there are of all that a quiz stores. */
export const stored = async () => {
  const db = await database();
  return Promise.all([db.attempt.count(), db.answer.count(), db.itemSum.count(), db.choiceSum.count()]);
};
