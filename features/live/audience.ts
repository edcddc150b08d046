import 'server-only';
import { type NoticeKind, noticeKinds, subscribe } from '@/lib/db/notices';
import type { Language } from '@/lib/languages';
import { waitOf } from './pace';

/** Why a live page is no longer told anything. */
export type EndReason = 'signed-out' | 'deleted' | 'too-many';

/** An open page of a class, as the server sees it. */
export type Listener = {
  classId: string;
  /** Teachers are told all that happens in a class, pupils what is asked of all of them. */
  as: Side;
  /** Whose page it is. */
  whose: string;
  lang: Language;
  /** Hands a piece of the stream over. @returns false when nobody reads any more */
  send(text: string): boolean;
  /** Whether the page may still be told: asked with each heartbeat. Null: yes. */
  findEnd(): Promise<EndReason | null>;
  close(): void;
};

/** Who looks at a class. */
export type Side = 'teacher' | 'pupil';

/** What the members of one class's audience share on this server: its teachers, or its pupils. */
type Room = {
  listeners: Set<Listener>;
  /** Counted up with each update; comparable on one server while it runs. */
  version: number;
  kinds: Set<NoticeKind>;
  timer: NodeJS.Timeout | null;
  lastAt: number;
  costMs: number;
  /** What may be seen of the class's votes, when it was last looked at; null before that. */
  votesSeen: Promise<string> | null;
  votesTimer: NodeJS.Timeout | null;
  /** What was drawn at this version, by the part and view that was asked for. */
  drawn: Map<string, Promise<string>>;
  stop(): void;
  /** What each page is to show now, sent along; else they ask for it. */
  draw: DrawAll | null;
};

/** Draws for many pages at once, by page: what each shows, as one line of text. */
export type DrawAll = (listeners: readonly Listener[]) => Promise<ReadonlyMap<Listener, string>>;

/** What each side is told of. */
const heard: Record<Side, readonly NoticeKind[]> = { teacher: noticeKinds, pupil: ['live', 'pause'] };
/** So many pages of one teacher or pupil are told what happens; a further one ends the oldest. */
export const mostPages: Record<Side, number> = { teacher: 20, pupil: 6 };
const beatMs = 15_000;
/**
 * So long after a vote it is looked whether anything that may be seen has changed: the moment at which a page moves is
 * nobody's moment of voting (decision 0054).
 */
const votesMs = 5000;
/** What the question of one page costs beside the drawing, in milliseconds (bench/live.ts). */
const questionMs = 5;
/** More views of one class are not kept: what somebody types into the search field is a view. */
const mostViews = 50;

// Next bundles pages and routes apart: what all of them share lives on globalThis.
type Shared = {
  rooms: Map<string, Room>;
  /** Of all classes, the oldest first. */
  listeners: Set<Listener>;
  beat: NodeJS.Timeout | null;
};
const holder = globalThis as { explainerAudience?: Shared };
function shared(): Shared {
  holder.explainerAudience ??= { rooms: new Map(), listeners: new Set(), beat: null };
  return holder.explainerAudience;
}

/** A message of the stream. A message without data would not arrive, so there is always some. */
const message = (event: string, data: string | number) => `event: ${event}\ndata: ${data}\n\n`;

/**
 * Lets a page be told what happens in a class: the kinds of its side with a number that grows, `beat` every 15
 * seconds, and `end` with a reason. However many listen to a class, its notices are heard once for each side.
 * @param findVotes what may be seen of the votes of a class, as text: `votes` is sent only when it has changed
 * @param draw what pages of pupils show, drawn for all of them at once and sent along: five hundred who ask at the same
 *   moment would each wait for all others
 * @returns ends it, without a message
 */
export function listen(
  listener: Listener,
  findVotes: (classId: string) => Promise<string>,
  draw: DrawAll | null = null,
): () => void {
  const state = shared();
  const room = state.rooms.get(roomOf(listener)) ?? openRoom(listener, findVotes, draw);
  const theirs = [...state.listeners].filter(({ as, whose }) => as === listener.as && whose === listener.whose);
  room.listeners.add(listener);
  state.listeners.add(listener);
  if (theirs[0] && theirs.length >= mostPages[listener.as]) dismiss(theirs[0], 'too-many');
  state.beat ??= setInterval(beat, beatMs).unref();
  return () => leave(listener);
}

/**
 * What a page shows, drawn once for all who ask for the same at the same version.
 * @param view names the part and how it is looked at
 */
export function drawnOnce(
  classId: string,
  view: string,
  draw: () => Promise<string>,
  as: Side = 'teacher',
): Promise<string> {
  const room = shared().rooms.get(roomOf({ classId, as }));
  // Nobody listens, so nobody would say when it is no longer true.
  if (!room) return draw();
  const known = room.drawn.get(view);
  if (known) return known;
  if (room.drawn.size >= mostViews) room.drawn.clear();
  const begun = performance.now();
  const drawing = draw();
  room.drawn.set(view, drawing);
  drawing.then(
    () => {
      room.costMs = performance.now() - begun;
    },
    () => room.drawn.delete(view),
  );
  return drawing;
}

/** How many pages are being told what happens on this server. */
export const countListeners = (): number => shared().listeners.size;

const roomOf = ({ classId, as }: Pick<Listener, 'classId' | 'as'>) => `${as} ${classId}`;

function openRoom(
  { classId, as }: Listener,
  findVotes: (classId: string) => Promise<string>,
  draw: DrawAll | null,
): Room {
  const room: Room = {
    ...{ listeners: new Set(), version: 0, kinds: new Set(), timer: null, lastAt: Number.NEGATIVE_INFINITY },
    ...{ costMs: 0, votesTimer: null, drawn: new Map(), draw },
    votesSeen: as === 'teacher' ? findVotes(classId).catch(() => '') : null,
    stop: subscribe(classId, (kind) => {
      if (!heard[as].includes(kind)) return;
      if (kind === 'votes') lookAtVotesSoon(classId, room, findVotes);
      else hear(room, kind);
    }),
  };
  shared().rooms.set(roomOf({ classId, as }), room);
  return room;
}

function hear(room: Room, kind: NoticeKind): void {
  room.kinds.add(kind);
  schedule(room);
}

function schedule(room: Room): void {
  const costMs = room.costMs + (room.draw ? 0 : questionMs * room.listeners.size);
  room.timer ??= setTimeout(() => tell(room), waitOf(performance.now(), room.lastAt, costMs));
}

async function tell(room: Room): Promise<void> {
  room.lastAt = performance.now();
  room.version += 1;
  room.drawn.clear();
  const [kinds, version] = [[...room.kinds], room.version];
  room.kinds.clear();
  // What fails to be drawn is asked for by each page, and fails there again or not.
  const parts = (await room.draw?.([...room.listeners]).catch(() => null)) ?? null;
  room.timer = null;
  if (room.kinds.size > 0) schedule(room);
  for (const listener of [...room.listeners]) {
    const text = kinds.map((kind) => message(kind, parts?.get(listener) ?? version)).join('');
    if (!listener.send(text)) dismiss(listener);
  }
}

function lookAtVotesSoon(classId: string, room: Room, findVotes: (classId: string) => Promise<string>): void {
  room.votesTimer ??= setTimeout(async () => {
    room.votesTimer = null;
    const before = await room.votesSeen;
    const now = await findVotes(classId).catch(() => before ?? '');
    room.votesSeen = Promise.resolve(now);
    if (now !== before && room.listeners.size > 0) hear(room, 'votes');
  }, votesMs);
}

function sendAll(room: Room, text: string): void {
  for (const listener of [...room.listeners]) if (!listener.send(text)) dismiss(listener);
}

async function beat(): Promise<void> {
  for (const room of [...shared().rooms.values()]) {
    sendAll(room, message('beat', room.version));
    for (const listener of [...room.listeners]) {
      // A database that is away is no reason to send anybody off.
      const reason = await listener.findEnd().catch(() => null);
      if (reason) dismiss(listener, reason);
    }
  }
}

function dismiss(listener: Listener, reason?: EndReason): void {
  if (reason) listener.send(message('end', reason));
  leave(listener);
  listener.close();
}

function leave(listener: Listener): void {
  const state = shared();
  state.listeners.delete(listener);
  const room = state.rooms.get(roomOf(listener));
  if (!room?.listeners.delete(listener) || room.listeners.size > 0) return;
  room.stop();
  for (const timer of [room.timer, room.votesTimer]) if (timer) clearTimeout(timer);
  state.rooms.delete(roomOf(listener));
  if (state.rooms.size > 0 || !state.beat) return;
  clearInterval(state.beat);
  state.beat = null;
}
