import { beforeEach, expect, it } from 'vitest';
import type { InstructorId } from '@/features/accounts/instructor';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { createClass } from '../creating.data';
import { getClass } from '../data';
import { deleteClass } from '../ending.data';
import { ballotShape, whyNotCounted } from './ballots';
import { countBallots, getBallots } from './data';

const ruth = 'ruth' as InstructorId;
const counts = { lost: 3, slipping: 12, held: 0, unsure: 9 };

it('takes counts that add up, and says which do not', () => {
  expect(whyNotCounted(counts, 24)).toBeNull();
  expect(whyNotCounted(counts, null)).toBeNull();
  expect(whyNotCounted(counts, 25)).toEqual({ code: 'ballots-do-not-add-up', field: 'all' });
  expect(whyNotCounted({ ...counts, lost: 600 }, null)?.code).toBe('too-many-ballots');
});

it('takes whole numbers only, none below nought', () => {
  const typed = { phase: 'before', lost: '3', slipping: ' 12 ', held: '0', unsure: '9', all: '' };
  expect(ballotShape.parse(typed)).toEqual({ ...counts, phase: 'before', all: null });
  for (const lost of ['', '-1', '1.5', 'many', '1e2', '99999', undefined])
    expect(ballotShape.safeParse({ ...typed, lost }).error?.issues[0]?.message, String(lost)).toBe('give-a-count');
  expect(ballotShape.safeParse({ ...typed, phase: 'during' }).error?.issues[0]?.message).toBe('choose-a-phase');
});

onBothDatabases('ballots on paper', () => {
  let id: string;
  beforeEach(async () => {
    const db = await database();
    await db.instructor.create({ data: { id: ruth, name: ruth, email: 'ruth@x.invalid' } });
    ({ id } = await createClass(ruth, { title: '10b', zone: 'Asia/Baku' }, new Date()));
  });

  it('stand beside each other by phase; a new count takes the place of the old, four zeros take it back', async () => {
    const own = await getClass(ruth, id);
    await countBallots(own, 'before', counts);
    await countBallots(own, 'after', { ...counts, held: 1 });
    await countBallots(own, 'before', { ...counts, lost: 4 });
    expect(await getBallots(own)).toEqual({ before: { ...counts, lost: 4 }, after: { ...counts, held: 1 } });
    await countBallots(own, 'after', { lost: 0, slipping: 0, held: 0, unsure: 0 });
    expect((await getBallots(own)).after).toBeNull();
  });

  it('leave one count, whole, when two come at the same time', async () => {
    const own = await getClass(ruth, id);
    const others = { lost: 1, slipping: 1, held: 1, unsure: 1 };
    await Promise.all([counts, others, counts, others].map((each) => countBallots(own, 'before', each)));
    expect([counts, others]).toContainEqual((await getBallots(own)).before);
  });

  it('go with their class, and are in no count of the poll', async () => {
    const own = await getClass(ruth, id);
    await countBallots(own, 'before', counts);
    const db = await database();
    expect(await db.vote.count()).toBe(0);
    expect(await db.tally.count({ where: { kind: 'vote' } })).toBe(0);
    await deleteClass(own);
    expect(await db.ballot.count()).toBe(0);
  });
});
