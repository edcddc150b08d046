import 'server-only';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import type { OwnQuestions } from '@/features/quiz/asked-item';
import type { Certainty } from '@/features/quiz/attempt';
import { getOwnQuestions } from '@/features/quiz/own-items/data';
import { isOwnItemId } from '@/features/quiz/own-items/own-item-id';
import { database } from '@/lib/db/client';
import type { OwnClass } from '../own-class';

/** An answer of a pupil as their teacher reads it. */
export type SheetAnswer = {
  item: string;
  given: string[];
  score: number;
  max: number;
  certainty: Certainty | null;
  answeredAt: Date;
};

/** What a pupil has read, and every answer they gave, by attempt and time. */
export type Sheet = { read: ChapterSlug[]; answersOf: ReadonlyMap<string, SheetAnswer[]>; questions: OwnQuestions };

/** The answer sheet of a pupil of an own class. @param pupil the id of one; nobody of another class is found */
export async function getSheet(own: OwnClass, pupil: string): Promise<Sheet> {
  const db = await database();
  const [read, answers] = await Promise.all([
    db.$queryRaw<{ chapter: string }[]>`
      SELECT r."chapter" AS "chapter" FROM "Pupil" p JOIN "ReadChapter" r ON r."reader" = p."reader"
      WHERE p."id" = ${pupil} AND p."classId" = ${own.id}`,
    db.answer.findMany({
      where: { attempt: { pupil: { id: pupil, classId: own.id } } },
      orderBy: [{ answeredAt: 'asc' }, { item: 'asc' }],
    }),
  ]);
  const answersOf = new Map<string, SheetAnswer[]>();
  for (const { attemptId, given, certainty, ...answer } of answers)
    answersOf.set(attemptId, [
      ...(answersOf.get(attemptId) ?? []),
      { ...answer, given: JSON.parse(given), certainty: certainty as Certainty | null },
    ]);
  const isRead = new Set(read.map(({ chapter }) => chapter));
  const questions = await getOwnQuestions([...new Set(answers.map(({ item }) => item))].filter(isOwnItemId));
  return { read: chapterSlugs.filter((slug) => isRead.has(slug)), answersOf, questions };
}
