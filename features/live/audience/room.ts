import 'server-only';
import type { NoticeKind } from '@/lib/db/notices';
import type { DrawAll, EndReason, Listener } from './listener';

/** What the members of one class's audience share on this server: its teachers, or its pupils. */
export type Room = {
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

type Shared = {
  rooms: Map<string, Room>;
  /** Of all classes, the oldest first. */
  listeners: Set<Listener>;
  beat: NodeJS.Timeout | null;
};

// Next bundles pages and routes apart: what all of them share lives on globalThis.
const holder = globalThis as { explainerAudience?: Shared };
export function shared(): Shared {
  holder.explainerAudience ??= { rooms: new Map(), listeners: new Set(), beat: null };
  return holder.explainerAudience;
}

/** Under which a class's room for teachers, or for pupils, is found. */
export const roomKey = ({ classId, as }: Pick<Listener, 'classId' | 'as'>) => `${as} ${classId}`;

/** A message of the stream. A message without data would not arrive, so there is always some. */
export const message = (event: string, data: string | number) => `event: ${event}\ndata: ${data}\n\n`;

/** Ends a page. @param reason told to it first */
export function dismiss(listener: Listener, reason?: EndReason): void {
  if (reason) listener.send(message('end', reason));
  leave(listener);
  listener.close();
}

/** Leaves a room, which closes behind the last one. */
export function leave(listener: Listener): void {
  const state = shared();
  state.listeners.delete(listener);
  const room = state.rooms.get(roomKey(listener));
  if (!room?.listeners.delete(listener) || room.listeners.size > 0) return;
  room.stop();
  for (const timer of [room.timer, room.votesTimer]) if (timer) clearTimeout(timer);
  state.rooms.delete(roomKey(listener));
  if (state.rooms.size > 0 || !state.beat) return;
  clearInterval(state.beat);
  state.beat = null;
}
