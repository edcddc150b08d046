import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/content/editions';
import { type ClaimFact, claims } from '@/content/facts/claims';
import { type EventFact, eventIds, events } from '@/content/facts/events';
import { eightDays, listActs, listJoins } from './acts';

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
});
