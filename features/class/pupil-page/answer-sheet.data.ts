import 'server-only';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { answersAsAsked } from '@/features/quiz/answer-order';
import type { OwnQuestions } from '@/features/quiz/asked-item';
import type { Certainty } from '@/features/quiz/attempt';
import type { AnswerRow } from '@/features/quiz/attempt-rows.data';
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

/** What a pupil has read, and every answer they gave, by attempt, as it asks its items. */
export type Sheet = { read: ChapterSlug[]; answersOf: ReadonlyMap<string, SheetAnswer[]>; questions: OwnQuestions };

/** The answer sheet of a pupil of an own class. @param pupil the id of one; nobody of another class is found */
export async function getSheet(own: OwnClass, pupil: string): Promise<Sheet> {
  const db = await database();
  const [read, attempts] = await Promise.all([
    db.$queryRaw<{ chapter: string }[]>`
      SELECT r."chapter" AS "chapter" FROM "Pupil" p JOIN "ReadChapter" r ON r."reader" = p."reader"
      WHERE p."id" = ${pupil} AND p."classId" = ${own.id}`,
    db.attempt.findMany({
      where: { pupil: { id: pupil, classId: own.id }, answers: { some: {} } },
      select: { id: true, items: true, answers: true },
    }),
  ]);
  const answersOf = new Map(attempts.map((attempt) => [attempt.id, answersAsAsked(attempt).map(sheetAnswerOf)]));
  const isRead = new Set(read.map(({ chapter }) => chapter));
  const items = attempts.flatMap(({ answers }) => answers.map(({ item }) => item));
  const questions = await getOwnQuestions([...new Set(items)].filter(isOwnItemId));
  return { read: chapterSlugs.filter((slug) => isRead.has(slug)), answersOf, questions };
}

const sheetAnswerOf = ({ item, given, score, max, certainty, answeredAt }: AnswerRow): SheetAnswer => ({
  ...{ item, given: JSON.parse(given), score, max, answeredAt },
  certainty: certainty as Certainty | null,
});
