import { describe, expect, it } from 'vitest';
import { type ClaimFact, claims } from '@/content/facts/claims';
import { type EventFact, eventIds, events } from '@/content/facts/events';
import { listActs, listJoins } from './acts';

const acts = listActs();
const joins = listJoins(acts);

describe('act and answer', () => {
  it('tells the acts of the two governments in the order of the timeline, and nobody else’s', () => {
    expect(acts.map(({ id }) => id)).toEqual(
      eventIds.filter((id) => ['moscow', 'baku'].includes((events[id] as EventFact).actor)),
    );
  });

  it('draws each act below the one told before it, and below everything of its own side', () => {
    for (const [index, act] of acts.entries()) {
      const before = acts.slice(0, index);
      expect(Math.max(0, ...before.map(({ row }) => row)), act.id).toBeLessThan(act.row);
      const own = before.filter(({ by }) => by === act.by).map(({ row }) => row + 1);
      expect(Math.max(0, ...own), act.id).toBeLessThan(act.row);
    }
  });

  it('joins two acts only where an account, or somebody it cites, calls one the answer to the other', () => {
    expect(joins.map(({ from, to, account }) => `${from.id} > ${to.id}, ${account}`)).toEqual([
      'yekaterinburg-raid > foreign-ministry-protest, a',
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
      expect(from.row).toBeLessThan(to.row);
      expect(from.by).not.toBe(to.by);
    }
  });

  it('keeps lines that run beside each other in different lanes', () => {
    for (const one of joins)
      for (const other of joins)
        if (one !== other && one.from.row < other.to.row && other.from.row < one.to.row)
          expect(one.lane).not.toBe(other.lane);
  });
});
