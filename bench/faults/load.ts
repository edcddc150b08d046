// Readers who vote and answer without a pause, and remember what they were thanked for.
import '../secret';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { checks } from '@/content/facts/checks';
import { items } from '@/content/facts/items';
import { type Stance, stances } from '@/content/facts/poll';
import { listDiscrepancies } from '@/features/poll/audit.data';
import { findReader, type ReaderId, readerKey, voterKey } from '@/features/readers/reader';
import { closeDatabase, database } from '@/lib/db/client';
import { newId } from '@/lib/ids';

/** As Jepsen counts: done for sure, not done for sure, nobody knows. */
export type Outcome = 'ok' | 'fail' | 'unknown';
export type Sent = {
  outcome: Outcome;
  status: number;
  ms: number;
  cookie: string;
  retryAfter: string | null;
  /** What was answered, read as JSON; null where it was none. */
  body: unknown;
};

let networks = 0;
/** An address that no reader had before: the limit on newcomers is measured elsewhere. */
export function nextNetwork(): string {
  networks += 1;
  return `10.${(networks >> 16) & 255}.${(networks >> 8) & 255}.${networks & 255}`;
}

/** What a browser sends from now on, after an answer has set cookies. */
function cookiesAfter(before: string, lines: readonly string[]): string {
  const pairs = [...before.split('; '), ...lines.map((line) => line.split(';')[0] ?? '')].filter(Boolean);
  return [...new Map(pairs.map((pair) => [pair.split('=')[0], pair])).values()].join('; ');
}

/**
 * Sends a form as a page of ours does. 503 counts as unknown: it may come to be done after the answer.
 * @param network the sender's address; another one each time when it is not given
 */
export async function sendForm(
  url: string,
  path: string,
  fields: Record<string, string>,
  { cookie = '', timeoutMs = 15_000, network = nextNetwork() } = {},
): Promise<Sent> {
  const begun = performance.now();
  const sent = (outcome: Outcome, status: number, more: Partial<Sent> = {}) => ({
    outcome,
    status,
    ms: performance.now() - begun,
    cookie,
    retryAfter: null,
    body: null,
    ...more,
  });
  try {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'Sec-Fetch-Site': 'same-origin',
        Accept: 'application/json',
        'X-Forwarded-For': network,
        ...(cookie && { Cookie: cookie }),
      },
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await response.text();
    const outcome = response.status === 200 ? 'ok' : response.status >= 500 ? 'unknown' : 'fail';
    return sent(outcome, response.status, {
      cookie: cookiesAfter(cookie, response.headers.getSetCookie()),
      retryAfter: response.headers.get('retry-after'),
      body: response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : null,
    });
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    return sent(code === 'ECONNREFUSED' ? 'fail' : 'unknown', 0);
  }
}

type Vote = { reader: ReaderId; stance: Stance };
type Answer = { reader: ReaderId; item: string; given: string };
/** What the site has thanked for, and what nobody knows of (to be sent again: `once` makes it the same form). */
export type Ledger = {
  votes: Vote[];
  answers: Answer[];
  unknown: { path: string; fields: Record<string, string>; cookie: string }[];
  failed: number;
  slowestMs: number;
  statuses: Record<number, number>;
};
export const newLedger = (): Ledger => ({ votes: [], answers: [], unknown: [], failed: 0, slowestMs: 0, statuses: {} });
export const thanked = ({ votes, answers }: Ledger): number => votes.length + answers.length;

/** A new reader's vote, then an answer to the first check of as many chapters. */
async function readOnce(url: string, ledger: Ledger, chapters: readonly ChapterSlug[]): Promise<void> {
  const stance = stances[Math.floor(Math.random() * stances.length)] ?? 'lost';
  const send = async (path: string, fields: Record<string, string>, cookie: string) => {
    const sent = await sendForm(url, path, fields, { cookie });
    ledger.slowestMs = Math.max(ledger.slowestMs, sent.ms);
    ledger.statuses[sent.status] = (ledger.statuses[sent.status] ?? 0) + 1;
    if (sent.outcome === 'unknown') ledger.unknown.push({ path, fields, cookie });
    if (sent.outcome === 'fail') ledger.failed += 1;
    return sent;
  };
  const voted = await send('/poll/vote', { stance, phase: 'before', once: newId() }, '');
  const reader = findReader(voted.cookie);
  if (voted.outcome !== 'ok' || !reader) return;
  ledger.votes.push({ reader, stance });
  for (const chapter of chapters) {
    const [item] = checks[chapter];
    const given = items[item].right;
    const answered = await send(`/chapters/${chapter}/check`, { item, answer: given }, voted.cookie);
    if (answered.outcome !== 'ok') return;
    ledger.answers.push({ reader, item, given });
  }
}

/** So many readers at once, until told to stop. @returns stops them and waits for their last answers */
export function readWithoutPause(url: string, ledger: Ledger, atOnce = 8): () => Promise<void> {
  let isOver = false;
  const readers = Array.from({ length: atOnce }, async () => {
    while (!isOver) {
      const before = thanked(ledger);
      await readOnce(url, ledger, chapterSlugs.slice(0, 4));
      // A server that is away refuses at once: do not spin.
      if (thanked(ledger) === before) await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  return async () => {
    isOver = true;
    await Promise.all(readers);
  };
}

/** Sends again what nobody knew of, with the same token: it must not count twice. */
export async function sendUnknownAgain(url: string, { unknown }: Ledger): Promise<number> {
  let taken = 0;
  for (const { path, fields, cookie } of unknown)
    if ((await sendForm(url, path, fields, { cookie })).outcome === 'ok') taken += 1;
  return taken;
}

/** Looks for everything the site has thanked for, past the site. */
export async function findLost(databaseUrl: string, { votes, answers }: Ledger) {
  process.env.DATABASE_URL = databaseUrl;
  await closeDatabase();
  const db = await database();
  const cast = new Map((await db.vote.findMany()).map(({ voter, stance }) => [voter, stance]));
  const given = new Map(
    (await db.answer.findMany({ include: { attempt: true } })).map((row) => [
      `${row.attempt.reader} ${row.item}`,
      row.given,
    ]),
  );
  const lostVotes = votes.filter(({ reader, stance }) => cast.get(voterKey(reader)) !== stance).length;
  const lostAnswers = answers.filter(
    ({ reader, item, given: text }) => given.get(`${readerKey(reader)} ${item}`) !== JSON.stringify([text]),
  ).length;
  const wrongTallies = (await listDiscrepancies()).length;
  await closeDatabase();
  return { lostVotes, lostAnswers, wrongTallies, rows: cast.size + given.size };
}
