import { beforeEach, describe, expect, it } from 'vitest';
import { POST as putOnRoster } from '@/app/classes/[id]/roster/route';
import { signedIn } from '@/features/accounts/account.fixture';
import { instructorOf } from '@/features/accounts/current-instructor';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { createClass } from '../creating.data';
import { exports, yearGroup } from './year-group.fixture';

const now = new Date();

onBothDatabases('a year group of 180, exported from a school system and pasted twice', () => {
  let cookie: string;
  let id: string;
  beforeEach(async () => {
    cookie = await signedIn('Ruth');
    const instructor = await instructorOf(new Request('http://class.test', { headers: { cookie } }));
    if (!instructor) throw new Error('nobody');
    ({ id } = await createClass(instructor.id, { title: '10', zone: 'UTC' }, now));
  });

  const send = async (fields: Record<string, string | string[]>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: cookie, Accept: 'application/json' };
    const request = new Request(`http://class.test/classes/${id}/roster`, { method: 'POST', headers, body });
    const answer = await putOnRoster(request, { params: Promise.resolve({ id }) });
    return { status: answer.status, body: await answer.json() };
  };
  const stored = async () => (await database()).pupil.findMany({ orderBy: [{ identifier: 'asc' }, { nth: 'asc' }] });

  it.each(Object.entries(exports))('loses nobody and moves no number: %s', async (_kind, written) => {
    const group = yearGroup();
    const first = await send({ names: written(group), step: 'look' });
    expect(first.body).toMatchObject({ asked: [], unfit: [], repeats: [] });
    expect((await stored()).length).toBe(0);
    const done = await send({ names: written(group), step: 'add', shown: first.body.shown });
    expect(done.body).toMatchObject({ added: 180, known: 0, changed: 0, repeated: 0, left: 0 });
    const db = await database();
    const before = await stored();
    expect(new Set(before.map(({ identifier }) => identifier)).size).toBe(180);
    expect(
      before.filter(({ nameKey }) => nameKey === before.find(({ name }) => name === 'Kamran Aliyev')?.nameKey),
    ).toHaveLength(4);
    // Every third has joined: what is theirs must stay theirs.
    for (const [index, pupil] of before.entries())
      if (index % 3 === 0)
        await db.pupil.update({ where: { id: pupil.id }, data: { joinedAt: now, reader: `r${index}` } });

    // In between three have left, one has married, a number was mistyped, a line stands there twice, and two are new.
    const [married, mistyped, ...others] = group.slice(3).reverse();
    if (!married || !mistyped) throw new Error('no group');
    const changed = [
      ...others,
      { ...married, surname: 'Neumann' },
      { ...mistyped, number: others[0]?.number ?? '' },
      { surname: 'Aliyev', forename: 'Kamran', number: '90001' },
      { surname: 'Новая', forename: 'Ученица', number: '90002' },
      others[0] ?? married,
    ];
    const second = await send({ names: written(changed), step: 'look' });
    // A fifth of one name may be one of those who left, with another number: that is asked too, and two is the answer.
    expect(second.body.asked).toHaveLength(3);
    expect(second.body.asked.join(' ')).toContain('Neumann');
    expect(second.body.repeats).toHaveLength(1);
    const again = await send({ names: written(changed), step: 'add', shown: second.body.shown });
    // The married one is known by the number; the mistyped line is left out and said.
    expect(again.body).toMatchObject({ added: 2, known: 176, changed: 0, repeated: 1, left: 2 });

    const after = await stored();
    expect(after).toHaveLength(182);
    const kept = new Map(after.map((pupil) => [pupil.id, pupil]));
    for (const pupil of before)
      expect(kept.get(pupil.id)).toMatchObject({
        name: pupil.name,
        identifier: pupil.identifier,
        reader: kept.get(pupil.id)?.reader ?? null,
        nth: pupil.nth,
      });
    expect(after.filter(({ identifier }) => identifier?.startsWith('9000')).map(({ name }) => name)).toEqual([
      'Kamran Aliyev',
      'Ученица Новая',
    ]);
  });
});

describe('the year group', () => {
  it('is 180, with siblings and four namesakes', () => {
    const group = yearGroup();
    expect(group).toHaveLength(180);
    expect(new Set(group.map(({ number }) => number)).size).toBe(180);
    expect(group.filter(({ surname, forename }) => `${forename} ${surname}` === 'Kamran Aliyev')).toHaveLength(4);
    expect(group.filter(({ surname }) => surname === 'Королёв').length).toBeGreaterThan(3);
  });
});
