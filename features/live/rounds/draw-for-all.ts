import 'server-only';
import { siteTime } from '@/lib/db/site-time';
import type { DrawAll, Listener } from '../audience/listener';
import { bodyOf } from '../live-answer';
import { findClassRound } from './answers.data';
import { momentOf } from './pupil-parts';

/**
 * What the pages of a class's pupils show at this moment, as `GET /class/<code>/live` would answer each of them: one look
 * at the database, and one drawing for all who gave the same answer. Who is not in the class any more has none.
 */
export const drawForAll: DrawAll = async (listeners) => {
  const all = new Map<Listener, string>();
  const found = listeners[0] && (await findClassRound(listeners[0].classId));
  if (!found) return all;
  const { ofClass, round, answers } = found;
  const now = await siteTime();
  const drawn = new Map<string, string>();
  for (const listener of listeners) {
    const own = answers.get(listener.whose);
    if (own === undefined) continue;
    const moment = momentOf(ofClass, round && { round, own }, now, listener.lang);
    const body = drawn.get(moment.view) ?? (await bodyOf(await moment.draw()));
    drawn.set(moment.view, body);
    all.set(listener, body);
  }
  return all;
};
