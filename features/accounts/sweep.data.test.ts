import { expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { sweepAccounts } from './sweep.data';

const now = new Date('2026-11-21T10:00:00Z');
const hour = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

onBothDatabases('what has run out', () => {
  it('is deleted: sessions, steps of sign-ins and links; what still holds stays', async () => {
    const db = await database();
    await db.instructor.create({
      data: { id: 'instructor', name: 'Somebody', email: 'instructor@instructor.invalid' },
    });
    for (const [id, expiresAt] of [
      ['over', hour(-1)],
      ['now', now],
      ['open', hour(1)],
    ] as const) {
      await db.session.create({ data: { id, expiresAt, token: id, userId: 'instructor' } });
      await db.verification.create({ data: { id, expiresAt, identifier: id, value: id } });
      await db.ticket.create({ data: { id, expiresAt, kind: 'invitation' } });
    }
    expect(await sweepAccounts(now)).toBe(6);
    for (const rows of [await db.session.findMany(), await db.verification.findMany(), await db.ticket.findMany()])
      expect(rows.map(({ id }) => id)).toEqual(['open']);
    expect(await db.instructor.count()).toBe(1);
    expect(await sweepAccounts(now)).toBe(0);
  });
});
