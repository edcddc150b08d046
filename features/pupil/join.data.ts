import 'server-only';
import { newReaderOf, openReader, type ReaderId, readerKey, returnKey, sealReader } from '@/features/readers/reader';
import { database, type Transaction } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { foldText } from '@/lib/fold';
import { newId } from '@/lib/ids';
import { batched } from '@/lib/queue/batch';
import type { Form } from '@/lib/web/form-handler';
import { Refusal } from '@/lib/web/refusal';
import { mostPupils } from '../class/class';
import { nameKeyOf } from '../class/pupil-name';
import { moveProgress } from './move.data';

/** Five hundred at once follow one another: the last has to wait for all before. In milliseconds. */
export const patience = { maxWait: 20_000, timeout: 20_000 };

export type Joining = {
  /** As `nameIn` gives it. */
  name: string;
  /** What the pupil gave to be told from others of the same name: the identifier on the list, or that they are another. */
  apart?: { identifier: string } | 'other' | undefined;
  /** The line of the list that a card names; the name is its. */
  line?: string | undefined;
  /** With it the pupil comes back; copies of one form bring the same. */
  returnCode: string;
};

/**
 * Lets somebody into a class under a name: under the line of the list that has it, else as a new one. A reader who is
 * in already stays who they are. Those who come within a few milliseconds come in by one transaction, so that five
 * hundred at once do not wait for one another's connections.
 * @returns the return code, when it is that of this very joining
 * @throws {Refusal} 404 no such class · 409 `class-closed`, `joining-locked`, `class-full` or, at `name`,
 * `name-in-class` or `not-on-the-list` · 409 `namesakes` or 422 `wrong-identifier` at `identifier` · 409 `card-used` or
 * 422 `wrong-card` at `ticket`
 */
export async function joinClass(
  reader: ReaderId,
  classId: string,
  joining: Joining,
  now: Date,
): Promise<{ returnCode: string | null }> {
  const outcome = await commit({ reader, classId, joining, now });
  if (outcome instanceof Refusal) throw outcome;
  return outcome;
}

type Order = { reader: ReaderId; classId: string; joining: Joining; now: Date };
/** Who may join, as it stands under the lock of the class's row. */
type Entrance = { isClosed: boolean; joining: string };
type Outcome = { returnCode: string | null } | Refusal;

const commit = batched<Order, Outcome>(joinAll, { atMost: 50, answerWithinMs: 20_000 });

async function joinAll(orders: readonly Order[]): Promise<Outcome[]> {
  const db = await database();
  const all = await db.$transaction(async (transaction) => {
    const held = new Map<string, Entrance>();
    for (const id of [...new Set(orders.map(({ classId }) => classId))].sort()) {
      // Changes nothing, but takes the row's lock: batches of several servers follow one another in each class.
      const rows = await transaction.$executeRaw`UPDATE "Class" SET "code" = "code" WHERE "id" = ${id}`;
      if (rows === 0) continue;
      const select = { isClosed: true, joining: true };
      held.set(id, await transaction.class.findUniqueOrThrow({ where: { id }, select }));
    }
    const outcomes: Outcome[] = [];
    for (const order of orders) {
      const entrance = held.get(order.classId);
      outcomes.push(entrance ? await joinOne(transaction, order, entrance) : new Refusal(404, 'not-found'));
    }
    return outcomes;
  }, patience);
  for (const { classId } of orders) publish(classId, 'pupil');
  return all;
}

async function joinOne(
  transaction: Transaction,
  { reader: id, classId, joining: { name, apart, line: card, returnCode }, now }: Order,
  { isClosed, joining }: Entrance,
): Promise<Outcome> {
  const [reader, nameKey, returnHash] = [readerKey(id), nameKeyOf(name), returnKey(returnCode)];
  const own = await transaction.pupil.findFirst({ where: { classId, reader } });
  if (own) return { returnCode: own.returnHash === returnHash ? returnCode : null };
  if (isClosed) return new Refusal(409, 'class-closed', 'code');
  if (joining === 'locked') return new Refusal(409, 'joining-locked', 'code');
  const namesakes = await transaction.pupil.findMany({ where: { classId, nameKey }, orderBy: { nth: 'asc' } });
  const line = card
    ? lineOfCard(await transaction.pupil.findFirst({ where: { id: card, classId } }))
    : lineAmong(namesakes, apart);
  if (line instanceof Refusal) return line;
  const pupil = line?.id ?? newId();
  const entry = { joinedAt: now, reader, returnHash, sealedReader: sealReader(id, returnCode, pupil) };
  if (line) {
    await transaction.pupil.update({ where: { id: pupil }, data: entry });
    return { returnCode };
  }
  if (joining === 'roster') return new Refusal(409, 'not-on-the-list', 'name');
  const pupils = await transaction.pupil.count({ where: { classId, isTrial: false } });
  if (pupils >= mostPupils) return new Refusal(409, 'class-full', 'code');
  const nth = Math.max(0, ...namesakes.map((one) => one.nth)) + 1;
  await transaction.pupil.create({ data: { id: pupil, classId, name, nameKey, nth, ...entry } });
  return { returnCode };
}

type Line = { id: string; identifier: string | null; joinedAt: Date | null };

/** A card is good until somebody has joined under its name: once, since that is asked under the lock of the class. */
function lineOfCard<Row extends Line>(row: Row | null): Row | Refusal {
  if (!row) return new Refusal(422, 'wrong-card', 'ticket');
  return row.joinedAt ? new Refusal(409, 'card-used', 'ticket') : row;
}

/** Which of the pupils of one name somebody is; null: one more. */
function lineAmong<Row extends Line>(rows: readonly Row[], apart: Joining['apart']): Row | null | Refusal {
  if (typeof apart === 'object') {
    const mine = rows.find(({ identifier }) => identifier && foldText(identifier) === foldText(apart.identifier));
    if (!mine) return new Refusal(422, 'wrong-identifier', 'identifier');
    return mine.joinedAt ? new Refusal(409, 'name-in-class', 'name') : mine;
  }
  const free = rows.filter(({ joinedAt }) => !joinedAt);
  const [first = null] = free;
  // Lines with identifiers are not to be taken by guess: what is done under one is one child's.
  const isMarked = rows.length > 1 && free.some(({ identifier }) => identifier);
  if (apart === 'other') return isMarked ? null : first;
  if (isMarked) return new Refusal(409, 'namesakes', 'identifier');
  return free.length < rows.length ? new Refusal(409, 'name-in-class', 'name') : first;
}

/**
 * Whose return code it is. On the first use of one that an instructor has given out anew the pupil becomes a new
 * reader, because nobody can open the old one: progress comes along, votes stay where they are.
 * @returns the reader to be from now on, and the code of the class; null for a wrong code
 */
export async function returnPupil(
  code: string,
  form: Form,
  now: Date,
): Promise<{ reader: ReaderId; class: string } | null> {
  const db = await database();
  const returnHash = returnKey(code);
  return db.$transaction(async (transaction) => {
    // Takes the row's lock: of two devices with one new code the second finds what the first has sealed.
    await transaction.$executeRaw`UPDATE "Pupil" SET "name" = "name" WHERE "returnHash" = ${returnHash}`;
    const pupil = await transaction.pupil.findFirst({
      where: { returnHash, class: { expiresAt: { gt: now } } },
      include: { class: { select: { code: true } } },
    });
    if (!pupil) return null;
    const known = pupil.sealedReader && openReader(pupil.sealedReader, code, pupil.id);
    if (known) return { reader: known, class: pupil.class.code };
    const reader = newReaderOf(form, `return ${code}`);
    await moveProgress(transaction, pupil, readerKey(reader));
    await transaction.pupil.update({
      where: { id: pupil.id },
      data: {
        reader: readerKey(reader),
        sealedReader: sealReader(reader, code, pupil.id),
        joinedAt: pupil.joinedAt ?? now,
      },
    });
    return { reader, class: pupil.class.code };
  }, patience);
}
