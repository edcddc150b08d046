import type { Database } from '@/lib/db/client';
import { nameKey } from '@/lib/name';

/**
 * Works the folded names of pupils and teachers out anew, for a database that a version with another folding filled. Two pupils whose names
 * fold to the same from now on become namesakes. A teacher whose new key is somebody else's keeps the old one.
 */
export async function refoldNames(db: Database): Promise<void> {
  // Asked without a lock first: several servers start at once, and nearly always there is nothing to do.
  if (!(await hasOtherFolding(db))) return;
  await db.$transaction(
    async (transaction) => {
      const pupils = await transaction.pupil.findMany({
        where: { isTrial: false },
        select: { id: true, classId: true, name: true, nameKey: true, nth: true },
        orderBy: [{ classId: 'asc' }, { nth: 'asc' }, { id: 'asc' }],
      });
      const highest = new Map<string, number>();
      const place = (classId: string, key: string) => `${classId} ${key}`;
      const isSame = (pupil: (typeof pupils)[number]) => nameKey(pupil.name) === pupil.nameKey;
      for (const { classId, nameKey: key, nth } of pupils.filter(isSame))
        highest.set(place(classId, key), Math.max(nth, highest.get(place(classId, key)) ?? 0));
      for (const pupil of pupils.filter((one) => !isSame(one))) {
        const key = nameKey(pupil.name);
        const nth = (highest.get(place(pupil.classId, key)) ?? 0) + 1;
        highest.set(place(pupil.classId, key), nth);
        await transaction.pupil.update({ where: { id: pupil.id }, data: { nameKey: key, nth } });
      }
      const teachers = await transaction.instructor.findMany({ select: { id: true, name: true, username: true } });
      const taken = new Set(teachers.map(({ username }) => username));
      for (const { id, name, username } of teachers) {
        const key = nameKey(name);
        if (username === null || key === username || taken.has(key)) continue;
        taken.add(key);
        await transaction.instructor.update({ where: { id }, data: { username: key } });
      }
    },
    { maxWait: 60_000, timeout: 60_000 },
  );
}

async function hasOtherFolding(db: Database): Promise<boolean> {
  const [pupils, teachers] = await Promise.all([
    db.pupil.findMany({ where: { isTrial: false }, select: { name: true, nameKey: true } }),
    db.instructor.findMany({ select: { name: true, username: true } }),
  ]);
  return (
    pupils.some((pupil) => nameKey(pupil.name) !== pupil.nameKey) ||
    teachers.some(({ name, username }) => username !== null && nameKey(name) !== username)
  );
}
