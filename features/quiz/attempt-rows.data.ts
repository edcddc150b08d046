import 'server-only';
import type { Prisma } from '@/.generated/prisma/sqlite/client';
import type { Answered, Attempt, Certainty, Feedback } from './attempt';
import { isItemId, type Scope } from './bank';
import { dueOf } from './class-work';
import { getOwnQuestions } from './own-items/data';
import { type AskedId, isOwnItemId } from './own-items/own-item-id';
import { returnCodeOf } from './return-code';

/** An attempt with its answers and, when it is done for a class, what of the class decides how it is told. */
export const whole = {
  answers: true,
  pupil: {
    select: {
      due: true,
      isTrial: true,
      class: { select: { id: true, code: true, feedback: true, due: true, zone: true, isClosed: true } },
    },
  },
} satisfies Prisma.AttemptInclude;

type Row = Prisma.AttemptGetPayload<{ include: typeof whole }>;
/** A row of the table `Answer`. */
export type AnswerRow = Row['answers'][number];

/** The ids in a row's list of items; what nothing has any more is left out. */
const askedIn = (items: string): AskedId[] =>
  items.split(' ').filter((id): id is AskedId => isItemId(id) || isOwnItemId(id));

/** The attempt of a row, with the own questions that it asks. */
export async function attemptOf(row: Row): Promise<Attempt> {
  const asked = askedIn(row.items);
  const own = await getOwnQuestions(asked.filter(isOwnItemId));
  return { ...plainOf(row), items: asked.filter((id) => !isOwnItemId(id) || own.has(id)), own };
}

const plainOf = ({ id, scope, seed, feedback, returnHash, answers, pupil }: Row): Omit<Attempt, 'items' | 'own'> => ({
  id,
  scope: scope as Scope,
  seed,
  feedback: feedback as Feedback,
  returnCode: returnHash === null ? null : returnCodeOf(id),
  work: pupil && {
    classId: pupil.class.id,
    code: pupil.class.code,
    isToldAfterDue: pupil.class.feedback === 'after-due',
    due: dueOf(pupil.class.due, pupil.due),
    zone: pupil.class.zone,
    isClosed: pupil.class.isClosed,
    isTrial: pupil.isTrial,
  },
  answers: answers.map(answeredOf),
});

/** The answer of a row. */
export const answeredOf = ({ item, given, score, max, certainty, firstOf }: AnswerRow): Answered => ({
  item: item as AskedId,
  given: JSON.parse(given),
  score,
  max,
  certainty: certainty as Certainty | null,
  isFirst: firstOf !== null,
});
