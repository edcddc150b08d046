import 'server-only';
import type { NoticeKind } from '@/lib/db/notices';
import { waitOf } from './pace';
import { dismiss, message, type Room } from './room';

/**
 * So long after a vote it is looked whether anything that may be seen has changed: the moment at which a page moves is
 * nobody's moment of voting (decision 0054).
 */
const votesMs = 5000;
/** What the question of one page costs beside the drawing, in milliseconds (bench/live.ts). */
const questionMs = 5;

/** Tells a room of a kind of notice, as soon as its pace allows. */
export function hear(room: Room, kind: NoticeKind): void {
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

/** Looks at the votes of a class a while after one was cast, and tells its room when there is something new to see. */
export function lookAtVotesSoon(classId: string, room: Room, findVotes: (classId: string) => Promise<string>): void {
  room.votesTimer ??= setTimeout(async () => {
    room.votesTimer = null;
    const before = await room.votesSeen;
    const now = await findVotes(classId).catch(() => before ?? '');
    room.votesSeen = Promise.resolve(now);
    if (now !== before && room.listeners.size > 0) hear(room, 'votes');
  }, votesMs);
}
