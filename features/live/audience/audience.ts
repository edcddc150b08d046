import 'server-only';
import { type NoticeKind, noticeKinds, subscribe } from '@/lib/db/notices';
import type { DrawAll, Listener, Side } from './listener';
import { dismiss, leave, message, type Room, roomKey, shared } from './room';
import { hear, lookAtVotesSoon } from './updates';

/** What each side is told of. */
const heard: Record<Side, readonly NoticeKind[]> = { teacher: noticeKinds, pupil: ['live', 'pause'] };
/** So many pages of one teacher or pupil are told what happens; a further one ends the oldest. */
export const mostPages: Record<Side, number> = { teacher: 20, pupil: 6 };
const beatMs = 15_000;

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
  const room = state.rooms.get(roomKey(listener)) ?? openRoom(listener, findVotes, draw);
  const theirs = [...state.listeners].filter(({ as, whose }) => as === listener.as && whose === listener.whose);
  room.listeners.add(listener);
  state.listeners.add(listener);
  if (theirs[0] && theirs.length >= mostPages[listener.as]) dismiss(theirs[0], 'too-many');
  state.beat ??= setInterval(beat, beatMs).unref();
  return () => leave(listener);
}

/** How many pages are being told what happens on this server. */
export const countListeners = (): number => shared().listeners.size;

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
  shared().rooms.set(roomKey({ classId, as }), room);
  return room;
}

async function beat(): Promise<void> {
  for (const room of [...shared().rooms.values()]) {
    const text = message('beat', room.version);
    for (const listener of [...room.listeners]) if (!listener.send(text)) dismiss(listener);
    for (const listener of [...room.listeners]) {
      // A database that is away is no reason to send anybody off.
      const reason = await listener.findEnd().catch(() => null);
      if (reason) dismiss(listener, reason);
    }
  }
}
