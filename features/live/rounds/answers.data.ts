import 'server-only';
import type { Pupil } from '@/features/pupil/pupil';
import { fittingItem } from '@/features/quiz/answering';
import { askedItem, type OwnQuestions } from '@/features/quiz/asked-item';
import type { Certainty } from '@/features/quiz/attempt';
import { getOwnQuestions } from '@/features/quiz/own-items/data';
import { type AskedId, isOwnItemId } from '@/features/quiz/own-items/own-item-id';
import { score, settled, unfit } from '@/features/quiz/scoring';
import { database } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { defaultLanguage } from '@/lib/languages';
import { Refusal } from '@/lib/web/refusal';
import type { OwnClass } from '../../class/own-class';
import { roundOf } from './data';
import { isQuestion, type OwnLiveAnswer, type Round, type RoundSums } from './round';

/** Of these, the questions that a teacher wrote, whole. */
export const ownQuestionsOf = (items: readonly AskedId[]): Promise<OwnQuestions> =>
  getOwnQuestions(items.filter(isOwnItemId));

/** The round of a pupil's class at the moment, and what they answered to it. One query. */
export async function findPupilsRound(pupil: Pupil): Promise<{ round: Round; own: OwnLiveAnswer | null } | null> {
  const db = await database();
  const [row] = await db.$queryRaw<
    { id: string; item: string; state: string; given: string | null; certainty: string | null }[]
  >`
    SELECT r."id", r."item", r."state", a."given", a."certainty" FROM "LiveRound" r
    LEFT JOIN "LiveAnswer" a ON a."roundId" = r."id" AND a."pupilId" = ${pupil.id}
    WHERE r."currentOf" = ${pupil.class.id}`;
  const round = row && roundOf(row);
  if (!round) return null;
  return { round, own: row.given === null ? null : { given: JSON.parse(row.given), certainty: row.certainty } };
}

/** What is asked of a class at this moment, and what each of its pupils answered. Three queries, however many there are. */
export async function findClassRound(classId: string): Promise<{
  ofClass: { id: string; code: string; pausedAt: Date | null };
  round: Round | null;
  /** By the id of the pupil. */
  answers: Map<string, OwnLiveAnswer | null>;
} | null> {
  const db = await database();
  const [ofClass, row] = await Promise.all([
    db.class.findUnique({ where: { id: classId }, select: { id: true, code: true, pausedAt: true } }),
    db.liveRound.findUnique({ where: { currentOf: classId } }),
  ]);
  if (!ofClass) return null;
  const pupils = await db.$queryRaw<{ id: string; given: string | null; certainty: string | null }[]>`
    SELECT p."id", a."given", a."certainty" FROM "Pupil" p
    LEFT JOIN "LiveAnswer" a ON a."pupilId" = p."id" AND a."roundId" = ${row?.id ?? ''}
    WHERE p."classId" = ${classId}`;
  const ownOf = ({ given, certainty }: (typeof pupils)[number]) =>
    given === null ? null : { given: JSON.parse(given), certainty };
  return { ofClass, round: row && roundOf(row), answers: new Map(pupils.map((one) => [one.id, ownOf(one)])) };
}

/**
 * Stores a pupil's answer to the live question, as it was given. The first stands; the same again is no error.
 * @throws {Refusal} 409 when the question is closed, or was answered otherwise · 422 when the answer does not fit it
 */
export async function recordLiveAnswer(
  pupil: Pupil,
  roundId: string,
  typed: readonly string[],
  certainty: Certainty | null,
): Promise<void> {
  const db = await database();
  const row = await db.liveRound.findFirst({ where: { id: roundId, classId: pupil.class.id } });
  const round = row && roundOf(row);
  if (!round || !isQuestion(round)) throw new Refusal(409, 'live-over', 'round');
  const { fact } = fittingItem([round.item], round.item, typed, defaultLanguage, await ownQuestionsOf([round.item]));
  const given = JSON.stringify(settled(fact, typed));
  // One statement asks whether the question is open, and whether the pupil is still there, and stores.
  const stored = await db.$executeRaw`
    INSERT INTO "LiveAnswer" ("roundId", "pupilId", "given", "certainty")
    SELECT r."id", p."id", ${given}, ${certainty} FROM "LiveRound" r JOIN "Pupil" p ON p."classId" = r."classId"
    WHERE r."id" = ${round.id} AND p."id" = ${pupil.id} AND r."state" = 'open' AND r."currentOf" IS NOT NULL
    ON CONFLICT ("roundId", "pupilId") DO NOTHING`;
  if (stored === 1) return publish(pupil.class.id, 'answer');
  const known = await db.liveAnswer.findUnique({
    where: { roundId_pupilId: { roundId: round.id, pupilId: pupil.id } },
  });
  if (!known) throw new Refusal(409, 'live-closed', 'round');
  if (known.given !== given) throw new Refusal(409, 'already-answered', 'answer');
}

/**
 * How a class answered each question of its lesson, the first asked first, without who only tries the class. One query, however
 * many pupils there are.
 */
export async function listRoundSums(own: Pick<OwnClass, 'id'>): Promise<RoundSums[]> {
  const db = await database();
  const rows = await db.$queryRaw<{ id: string; item: string; given: string | null; n: number | bigint }[]>`
    SELECT r."id", r."item", a."given", COUNT(a."given") AS "n" FROM "LiveRound" r
    LEFT JOIN (SELECT l."roundId", l."given" FROM "LiveAnswer" l JOIN "Pupil" p ON p."id" = l."pupilId" WHERE NOT p."isTrial") a
      ON a."roundId" = r."id"
    WHERE r."classId" = ${own.id} GROUP BY r."id", r."item", r."startedAt", a."given" ORDER BY r."startedAt", r."id", a."given"`;
  const rounds = rows.flatMap((row) => {
    const round = roundOf({ ...row, state: 'closed' });
    return round && isQuestion(round) ? [{ round, given: row.given, n: Number(row.n) }] : [];
  });
  const questions = await ownQuestionsOf(rounds.map(({ round }) => round.item));
  return [...new Map(rounds.map(({ round }) => [round.id, round])).values()].map((round) => {
    const { fact } = askedItem(round.item, questions, defaultLanguage);
    const given = rounds.flatMap((row) =>
      row.round.id === round.id && row.given !== null ? [{ given: JSON.parse(row.given) as string[], n: row.n }] : [],
    );
    const n = given.reduce((sum, one) => sum + one.n, 0);
    const points = given.reduce((sum, one) => sum + one.n * shareOf(fact, one.given), 0);
    return { round: round.id, id: round.item, n, share: n === 0 ? 0 : points / n, given };
  });
}

/** What an answer is worth by the key of this moment. One that no longer fits a question edited since is worth nothing. */
function shareOf(fact: Parameters<typeof score>[0], given: readonly string[]): number {
  if (unfit(fact, given)) return 0;
  const { score: points, max } = score(fact, given);
  return points / max;
}
