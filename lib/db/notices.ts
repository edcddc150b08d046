import 'server-only';
import { errorKind } from '../ops/error-kind';
import { log } from '../ops/log';
import { isPostgres } from './database-address';
import { openPubSubConnection, type PubSubConnection } from './pub-sub-connection';

/**
 * What happened: somebody came into a class or left it, an answer was given, votes were cast, the live question of a
 * class has moved on, everybody is asked to stop or to go on.
 */
export type NoticeKind = 'pupil' | 'answer' | 'votes' | 'live' | 'pause';
export const noticeKinds: readonly NoticeKind[] = ['pupil', 'answer', 'votes', 'live', 'pause'];

type Listener = (kind: NoticeKind) => void;
type Notice = `${string}:${NoticeKind}`;

/** Notices of one topic and kind that come within this time are one, in milliseconds. */
const gatherMs = 100;
/** Where no notices come from other servers, whoever listens is told so often to look again, in milliseconds. */
const lookAgainMs = 5000;

// Next bundles pages and routes apart: what all of them share lives on globalThis.
type Shared = {
  listeners: Map<string, Set<Listener>>;
  pending: Set<Notice>;
  timer: NodeJS.Timeout | null;
  lookingAgain: NodeJS.Timeout | null;
  line: PubSubConnection | null;
  url: string;
};
const holder = globalThis as { explainerNotices?: Shared };

/**
 * Says that something changed, to whoever listens on this server and, on PostgreSQL, on all others. Returns at once and
 * never throws for a database that is away: call it after the write has been committed.
 * @param topic the id of a class; nothing about a person
 */
export function publish(topic: string, kind: NoticeKind): void {
  if (!/^[\w-]{1,64}$/.test(topic)) throw new Error('A topic is an id.');
  const { pending } = shared();
  pending.add(`${topic}:${kind}`);
  flushSoon();
}

/**
 * Calls `listen` when something of a topic has changed, at most about ten times a second for each kind. It may also be
 * called when nothing has: after a line to the database was broken, when notices may have been missed. What changed
 * is to be read from the database.
 * @returns ends it
 */
export function subscribe(topic: string, listen: Listener): () => void {
  const { listeners } = shared();
  const ofTopic = listeners.get(topic) ?? new Set();
  listeners.set(topic, ofTopic.add(listen));
  line()?.keep(true);
  return () => {
    ofTopic.delete(listen);
    if (ofTopic.size === 0 && listeners.get(topic) === ofTopic) listeners.delete(topic);
    if (listeners.size === 0) holder.explainerNotices?.line?.keep(false);
  };
}

/** Closes the line to the other servers, for the end of a process or of a test. Who listens hears no more from it. */
export async function closeNotices(): Promise<void> {
  const { line: open, timer, lookingAgain } = shared();
  holder.explainerNotices = undefined;
  if (timer) clearTimeout(timer);
  if (lookingAgain) clearInterval(lookingAgain);
  await open?.close();
}

function shared(): Shared {
  holder.explainerNotices ??= {
    listeners: new Map(),
    pending: new Set(),
    timer: null,
    lookingAgain: null,
    line: null,
    url: '',
  };
  return holder.explainerNotices;
}

/** The line to the other servers; null on SQLite, which has one server. */
function line(): PubSubConnection | null {
  const state = shared();
  const url = process.env.DATABASE_URL ?? '';
  if (!isPostgres(url)) return null;
  // Tests change their database; a server does not.
  if (state.line && state.url !== url) {
    state.line.close();
    state.line = null;
  }
  state.url = url;
  state.line ??= openPubSubConnection(url, { hear, hearAnything: tellAll, setPolling });
  return state.line;
}

function flushSoon(): void {
  const state = shared();
  state.timer ??= setTimeout(() => {
    state.timer = null;
    const notices = [...state.pending];
    state.pending.clear();
    hear(notices);
    line()?.send(notices);
  }, gatherMs);
}

function hear(notices: readonly string[]): void {
  for (const notice of notices) {
    const [topic = '', kind] = notice.split(':');
    const known = noticeKinds.find((one) => one === kind);
    if (known) tell(topic, known);
  }
}

function tellAll(): void {
  for (const topic of [...shared().listeners.keys()]) for (const kind of noticeKinds) tell(topic, kind);
}

function tell(topic: string, kind: NoticeKind): void {
  for (const listen of [...(shared().listeners.get(topic) ?? [])]) {
    try {
      listen(kind);
    } catch (error) {
      log('notice-failed', errorKind(error));
    }
  }
}

/** Behind a pooler, which takes `LISTEN` and forgets it, everybody looks for themselves. */
function setPolling(isPolling: boolean): void {
  const state = shared();
  if (!isPolling && state.lookingAgain) clearInterval(state.lookingAgain);
  state.lookingAgain = isPolling ? (state.lookingAgain ?? setInterval(tellAll, lookAgainMs).unref()) : null;
}
