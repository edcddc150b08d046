import { database } from '@/lib/db/client';
import { newId } from '@/lib/ids';

type ClassData = Parameters<Awaited<ReturnType<typeof database>>['class']['create']>[0]['data'];

/** A class for tests, in the database that the test runs on: open, without a due time, two chapters to read. */
export async function makeClass(more: Partial<ClassData> = {}) {
  const db = await database();
  const made = {
    id: newId(),
    code: 'K7M2QX',
    title: 'Class 9b',
    chapters: 'before flight',
    scope: 'all',
    length: 5,
    kinds: 'one several order match number account',
    attempts: 2,
    due: null,
    zone: 'Asia/Baku',
    feedback: 'at-once',
    hasPoll: true,
    createdAt: new Date('2026-11-01T08:00:00Z'),
    expiresAt: new Date('2099-01-01T00:00:00Z'),
    ...more,
  };
  return db.class.create({ data: made });
}

/** Writes names on a class's list, as an instructor does before anybody has come in. */
export async function addToRoster(classId: string, names: readonly string[]): Promise<void> {
  const db = await database();
  const rows = names.map((name) => ({ id: newId(), classId, name, nameKey: name.toLowerCase() }));
  await db.pupil.createMany({ data: rows });
}
