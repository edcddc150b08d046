import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/content/editions';
import { type ClaimFact, claims } from '@/content/facts/claims';
import { type EventFact, eventIds, events } from '@/content/facts/events';
import { eightDays, listActs, listJoins, listRungs } from './acts';

const acts = listActs();
const joins = listJoins(acts);

describe('act and answer', () => {
  it('tells what the two governments did from the raid on, in the order of the timeline, and nobody else’s acts', () => {
    expect(acts.map(({ id }) => id)).toEqual(
      eventIds
        .slice(eventIds.indexOf('yekaterinburg-raid'))
        .filter((id) => ['moscow', 'baku'].includes((events[id] as EventFact).actor)),
    );
  });

  it('has a rung for the day of each act that has one', () => {
    expect(eightDays).toHaveLength(8);
    for (const { id, on } of acts) if (on !== null) expect(eightDays, id).toContain(on);
  });

  it('counts in its title how often an act is called an answer', () => {
    const { title } = wordsOf('en').figures.titles['act-and-answer'];
    expect(title).toMatch(new RegExp(`^${['No', 'One', 'Two', 'Three', 'Four', 'Five'][joins.length]} times`));
  });

  it('joins two acts only where an account, or somebody it cites, calls one the answer to the other', () => {
    expect(joins.map(({ from, to, account }) => `${from.id} > ${to.id}, ${account}`)).toEqual([
      'yekaterinburg-raid > culture-cancelled, b',
      'yekaterinburg-raid > sputnik-arrests, b',
      'sputnik-arrests > ambassador-summoned, a',
    ]);
  });

  it('cites, for each join, a claim that the account carries', () => {
    for (const { claim, account } of joins) expect((claims[claim] as ClaimFact)[account]).not.toEqual([]);
  });

  it('draws no answer before its act, and always from one government to the other', () => {
    for (const { from, to } of joins) {
      expect(acts.indexOf(from)).toBeLessThan(acts.indexOf(to));
      expect(from.by).not.toBe(to.by);
    }
  });

  it('leads one line a side from the act that is answered down to the last answer, and no further', () => {
    const lanes = (['moscow', 'baku'] as const).map((by) =>
      listRungs().map(({ day, sides }) => {
        const side = sides.find((one) => one.by === by);
        return [day, ...(side?.lane ?? []), ...(side?.acts.flatMap(({ lane }) => lane) ?? [])].join(' ');
      }),
    );
    const through = (from: number, to: number) => eightDays.slice(from, to).map((day) => `${day} through`);
    expect(lanes[0]).toEqual([...eightDays.slice(0, 3), '2025-06-30 start', ...through(4, 8), ' through through end']);
    expect(lanes[1]).toEqual([
      '2025-06-27 start',
      ...through(1, 3),
      '2025-06-30 through end',
      ...through(4, 8),
      ' through through end',
    ]);
  });

  it('draws a side’s line in the hand of one account, which calls all of that side’s acts answers', () => {
    for (const { sides } of listRungs())
      for (const { account, acts: own } of sides)
        for (const { join } of own) if (join) expect(join.account).toBe(account);
  });
});
