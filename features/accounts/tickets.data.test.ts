import { expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { findTicket, makeTicket, spendTicket, sweepTickets } from './tickets.data';

const now = new Date('2026-03-01T12:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

onBothDatabases('a link that works once', () => {
  it('works once, also when it is used twice at once', async () => {
    const token = await makeTicket('colleague', 'a class', now);
    expect(await findTicket('colleague', token, now)).toEqual({ subject: 'a class' });
    const uses = await Promise.all(Array.from({ length: 10 }, () => spendTicket('colleague', token, now)));
    expect(uses.filter(Boolean)).toHaveLength(1);
    expect(await findTicket('colleague', token, now)).toBeNull();
  });

  it('is good for its own purpose and for its own time', async () => {
    const token = await makeTicket('password', 'somebody', now);
    expect(await findTicket('invitation', token, now)).toBeNull();
    expect(await spendTicket('invitation', token, now)).toBe(false);
    expect(await findTicket('password', token, later(1))).toBeNull();
    expect(await spendTicket('password', token, later(1))).toBe(false);
    expect(await findTicket('password', 'no token', now)).toBeNull();
  });

  it('stands in the database as a hash, and is gone when its time is over', async () => {
    const token = await makeTicket('invitation', null, now);
    const db = await database();
    expect(JSON.stringify(await db.ticket.findMany())).not.toContain(token);
    expect(await sweepTickets(later(13))).toBe(0);
    expect(await sweepTickets(later(14))).toBe(1);
  });
});
