import 'server-only';
import { replaceTickets } from '@/features/accounts/tickets.data';
import { database } from '@/lib/db/client';
import { Refusal } from '@/lib/web/refusal';
import type { OwnClass } from '../own-class';
import { chosenPupils } from '../roster/chosen.data';
import { listRoster, type RosterEntry } from '../roster/data';

/** A card for a pupil who has not joined yet. `ticket` stands in its QR code and nowhere else. */
export type Card = { name: string; ticket: string };

/** Those of the roster for whom a card can be made: nobody has joined under their name yet. */
export const withoutCard = (roster: readonly RosterEntry[]): RosterEntry[] =>
  roster.filter(({ joinedAt }) => joinedAt === null);

/**
 * Makes a card for each of the pupils whom a form has ticked; earlier cards of theirs are good no more. Who has joined
 * meanwhile gets none.
 * @throws {Refusal} 422 at `pupils` when none is left, or one is not of this class any more
 */
export async function makeCards(own: OwnClass, ticked: readonly string[], now: Date): Promise<Card[]> {
  const chosen = new Set(await chosenPupils(await database(), own, ticked));
  const pupils = withoutCard(await listRoster(own)).filter(({ id }) => chosen.has(id));
  if (pupils.length === 0) throw new Refusal(422, 'have-joined', 'pupils');
  const ids = pupils.map(({ id }) => id);
  const tickets = await replaceTickets('pupil', ids, now);
  return pupils.map(({ name }, at) => ({ name, ticket: tickets[at] ?? '' }));
}
