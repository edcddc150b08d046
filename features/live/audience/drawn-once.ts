import 'server-only';
import type { Side } from './listener';
import { roomKey, shared } from './room';

/** More views of one class are not kept: what somebody types into the search field is a view. */
const mostViews = 50;

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
  const room = shared().rooms.get(roomKey({ classId, as }));
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
