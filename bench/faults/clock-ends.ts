// What ends on a site, asked over HTTP of one server after its end, and of another before it.
import '../secret';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { checks } from '@/content/facts/checks';
import { items } from '@/content/facts/items';
import { makeTicket } from '@/features/accounts/tickets.data';
import { newChallenge } from '@/features/readers/rate-limit/proof';
import { database } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { sendForm } from './load';

const minute = 60_000;
export const day = 24 * 60 * minute;
const password = 'four lamps under an umbrella';
/** This machine's clock, which is the database's. */
const inMs = (ms: number) => new Date(Date.now() + ms);

/** Reads a page. @returns its status */
export async function look(url: string, path: string, cookie: string): Promise<number> {
  const response = await fetch(`${url}${path}`, { redirect: 'manual', headers: { Cookie: cookie } });
  await response.arrayBuffer();
  return response.status;
}

/** Opens an account there. @returns its id, and its session's cookie */
export async function signUp(url: string): Promise<{ id: string; cookie: string }> {
  const name = `Instructor ${newId()}`;
  const { cookie, status } = await sendForm(url, '/sign-up', { name, password });
  if (status !== 200) throw new Error(`no account: ${status}`);
  const db = await database();
  const { id } = await db.instructor.findFirstOrThrow({ where: { name } });
  return { id, cookie };
}

/** A class with a pupil who has begun, made on the right server. */
export async function makeClass(url: string, cookie: string) {
  const made = await sendForm(url, '/classes', { title: `Class ${newId()}`, zone: 'UTC' }, { cookie });
  const { id, code } = made.body as { id: string; code: string };
  const joined = await sendForm(url, '/join', { code, name: 'Aysel', once: newId() });
  return { id, code, pupil: joined.cookie, returnCode: (joined.body as { returnCode: string }).returnCode };
}
type Class = Awaited<ReturnType<typeof makeClass>>;

/** Lets everything end in so many milliseconds; less than zero: it is over. */
export async function endIn(ms: number, { id }: Class): Promise<void> {
  const db = await database();
  await db.class.update({ where: { id }, data: { expiresAt: inMs(ms) } });
}

/** A link for a new password, which ends in so many milliseconds; of an account that is there for it alone. */
async function makeReset(url: string, ms: number): Promise<string> {
  const { id } = await signUp(url);
  return makeTicket('password', id, inMs(ms - day));
}

/** A solved proof of work, which is good for so many milliseconds. */
export async function makeProof(ms: number): Promise<string> {
  const challenge = JSON.parse(await newChallenge(inMs(ms - 10 * minute)));
  return JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) });
}

/**
 * Asks one server for everything that has an end, but sessions, one after the other.
 * @returns for each whether it was let in
 */
export async function tryAll(url: string, { code, pupil, returnCode }: Class, ms: number) {
  const sent = async (path: string, fields: Record<string, string>, cookie = '') =>
    (await sendForm(url, path, { ...fields, once: newId() }, { cookie })).status === 200;
  const ticket = await makeReset(url, ms);
  const proof = await makeProof(ms);
  return {
    classPage: (await look(url, `/en/class/${code}`, pupil)) === 200,
    join: await sent('/join', { code, name: `Pupil ${newId()}` }),
    returnCode: await sent('/join', { return: returnCode }),
    attempt: await sent('/quiz/start', { class: code, scope: 'all' }, pupil),
    proof: await sent('/poll/vote', { stance: 'held', phase: 'before', proof }),
    reset: await sent('/sign-in/password', { ticket, password: `${password} ${newId()}` }),
  };
}

/**
 * A class whose points are told after its due time: what a pupil hears on a server when they begin and answer.
 * @returns whether a new attempt could be begun, and whether points were told
 */
export async function answerBeside(url: string, { id, code, pupil }: Class, dueInMs: number) {
  const db = await database();
  const due = { feedback: 'after-due', due: inMs(dueInMs), attempts: 10 };
  await db.class.update({ where: { id }, data: { ...due, kinds: 'one', length: 1, expiresAt: inMs(90 * day) } });
  await db.attempt.deleteMany({ where: { pupil: { classId: id } } });
  const begun = await sendForm(url, '/quiz/start', { class: code, scope: 'all' }, { cookie: pupil });
  const attempt = (begun.body as { attempt?: string }).attempt;
  if (!attempt) return { isBegun: false, isTold: false };
  const { items: list } = await db.attempt.findUniqueOrThrow({ where: { id: attempt } });
  const item = list.split(' ')[0] as keyof typeof items;
  const answer = String((items[item] as { right: unknown }).right);
  const told = await sendForm(url, `/quiz/${attempt}/answer`, { item, answer }, { cookie: pupil });
  return { isBegun: true, isTold: (told.body as { score?: number | null }).score !== null };
}

/** An attempt begun so many days ago, under nobody's key. */
export async function makeAttempt(daysAgo: number): Promise<string> {
  const db = await database();
  const row = { id: newId(), reader: newId(), scope: 'flight', items: checks.flight.join(' '), seed: 's' };
  await db.attempt.create({ data: { ...row, feedback: 'at-once', startedAt: inMs(-daysAgo * day) } });
  return row.id;
}
