import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { events as words } from '../en/events';
import { accountIds } from './accounts';
import { type ClaimFact, type ClaimId, claims } from './claims';
import { type EventDate, type EventFact, eventIds, events } from './events';
import { people, personIds } from './people';
import { type PlaceFact, placeIds, places } from './places';
import { termIds, terms } from './terms';

const list: { id: string; event: EventFact }[] = eventIds.map((id) => ({ id, event: events[id] }));
const forms = { day: /^\d{4}-\d{2}-\d{2}$/, month: /^\d{4}-\d{2}$/, year: /^\d{4}$/ };
/** The first moment that a date can mean. */
const start = (on: string) => Date.parse(on);
/** The last moment that a date can mean: a year may be any day of it. */
function end({ on, precision }: EventDate & { on: string }): number {
  const day = new Date(start(on));
  if (precision === 'year') day.setUTCFullYear(day.getUTCFullYear() + 1);
  else if (precision === 'month') day.setUTCMonth(day.getUTCMonth() + 1);
  else day.setUTCDate(day.getUTCDate() + 1);
  return day.getTime() - 1;
}

describe('everything rests on an account', () => {
  it('cites a claim for every event, place and person', () => {
    const cited: [string, readonly ClaimId[]][] = [
      ...list.map(({ id, event }) => [id, event.claims] as [string, readonly ClaimId[]]),
      ...placeIds.map((id) => [id, places[id].claims] as [string, readonly ClaimId[]]),
      ...personIds.map((id) => [id, people[id].claims] as [string, readonly ClaimId[]]),
    ];
    for (const [id, ids] of cited) expect(ids.length, `${id} cites nothing`).toBeGreaterThan(0);
    for (const [id, ids] of [
      ...cited,
      ...termIds.map((id) => [id, terms[id].claims] as [string, readonly ClaimId[]]),
    ]) {
      for (const claim of ids) expect(claims, id).toHaveProperty([claim]);
      expect(new Set(ids).size, `${id} cites a claim twice`).toBe(ids.length);
    }
  });

  it('takes a date only from an account that carries one of the event’s claims', () => {
    for (const { id, event } of list) {
      for (const account of [...event.date.from, ...(event.also?.from ?? [])]) {
        expect(
          event.claims.some((claim) => claims[claim][account].length > 0),
          `${id}: Account ${account} is silent`,
        ).toBe(true);
      }
    }
  });

  it('lets Account B date nothing but the crash and the raid', () => {
    const byB = list.filter(({ event }) => (event.date.from as readonly string[]).includes('b')).map(({ id }) => id);
    expect(byB).toEqual(['plane-lost', 'yekaterinburg-raid']);
  });
});

describe('the timeline', () => {
  it('has dates that parse and are as exact as they say', () => {
    for (const { id, event } of list) {
      for (const date of [event.date, ...(event.also ? [event.also] : [])]) {
        if (date.precision === 'undated') {
          expect([date.on, date.from.length], id).toEqual([null, 0]);
          continue;
        }
        expect(date.on, id).toMatch(forms[date.precision]);
        expect(new Date(start(date.on)).toISOString().startsWith(date.on), `${id}: ${date.on} is no date`).toBe(true);
        expect(date.from.length, `${id}: who gives the date?`).toBeGreaterThan(0);
      }
    }
  });

  it('keeps the coarser date of another account within the exact one’s reach', () => {
    for (const { id, event } of list) {
      if (!event.also) continue;
      expect(event.date.on?.startsWith(event.also.on), id).toBe(true);
      for (const account of accountIds) {
        const twice = event.date.from.includes(account as never) && event.also.from.includes(account as never);
        expect(twice, `${id}: Account ${account} gives both dates`).toBe(false);
      }
    }
  });

  it('runs from June 2024 to 4 July 2025, first to last', () => {
    const dated = list.flatMap(({ id, event }) => (event.date.on === null ? [] : [{ id, date: event.date }]));
    expect(dated[0]?.date.on).toBe('2024-06');
    expect(dated.at(-1)?.date.on).toBe('2025-07-04');
    for (const [at, { id, date }] of dated.entries()) {
      const next = dated[at + 1];
      if (next) expect(start(date.on), `${id} stands before ${next.id}`).toBeLessThanOrEqual(end(next.date));
    }
  });

  it('marks as announced what lay ahead when the accounts were written, and nothing else', () => {
    const ahead = list
      .filter(({ event }) => event.date.on !== null && event.date.on > '2025-07-02')
      .map(({ id }) => id);
    expect(list.filter(({ event }) => event.announced).map(({ id }) => id)).toEqual(ahead);
  });

  it('joins an answer only to an earlier or an undated event, in a claim that its account carries', () => {
    for (const { id, event } of list) {
      if (!event.answers) continue;
      const answered = list.find((other) => other.id === event.answers?.event);
      if (!answered) throw new Error(`${id} answers ${event.answers.event}, which is no event`);
      expect(answered.id, `${id} answers itself`).not.toBe(id);
      expect(claims[event.answers.claim][event.answers.account].length, `${id}: the account is silent`).toBeGreaterThan(
        0,
      );
      if (event.date.on !== null && answered.event.date.on !== null) {
        expect(start(answered.event.date.on), `${id} came before what it answers`).toBeLessThan(start(event.date.on));
      }
    }
  });

  it('takes whose act an event is from an account that carries it, or classes it not at all', () => {
    for (const { id, event } of list) {
      if (event.actor === 'unclassed') expect(event.actorFrom, id).toEqual([]);
      else expect(event.actorFrom.length, `${id}: who says whose act it is?`).toBeGreaterThan(0);
      for (const account of event.actorFrom)
        expect(
          event.claims.some((claim) => claims[claim][account].length > 0),
          `${id}: Account ${account} is silent`,
        ).toBe(true);
    }
  });

  it('keeps the crash on the side to which both accounts point, and an accident in Account B’s words', () => {
    expect(events['plane-lost']).toMatchObject({ actor: 'moscow', actorFrom: ['a', 'b'] });
    expect(words['plane-lost'].acted).toMatch(/Russian air defence.*by accident, says Account B/);
  });

  it('has a speaker for an answer only where the claim has that speaker', () => {
    for (const { id, event } of list)
      if (event.answers?.speaker)
        expect((claims[event.answers.claim] as ClaimFact).speakers, id).toContain(event.answers.speaker);
  });

  it('names places that exist', () => {
    for (const { id, event } of list) if (event.place) expect(places, id).toHaveProperty([event.place]);
  });
});

describe('the map', () => {
  it('holds every place within its window', () => {
    for (const id of placeIds) {
      const { lon, lat }: PlaceFact = places[id];
      expect(lon, `${id} lies west or east of the map`).toBeGreaterThanOrEqual(20);
      expect(lon, `${id} lies west or east of the map`).toBeLessThanOrEqual(75);
      expect(lat, `${id} lies south or north of the map`).toBeGreaterThanOrEqual(35);
      expect(lat, `${id} lies south or north of the map`).toBeLessThanOrEqual(65);
    }
  });
});

const named = /Moscow|Russia|Kremlin|Putin|Peskov/;
const sources = join(import.meta.dirname, '../../../shared/sources');

describe.skipIf(!existsSync(sources))(
  'whose act an event is stands in the paragraphs of the account that says so (needs the texts of both accounts)',
  () => {
    const actors = { moscow: named, baku: /Baku|Azerbaijan|Aliyev/ } as const;

    it.each(list.filter(({ event }) => event.actor === 'moscow' || event.actor === 'baku'))('$id', ({ event }) => {
      for (const account of event.actorFrom) {
        const text = readFileSync(join(sources, `account-${account}.txt`), 'utf8');
        const paragraphs = event.claims.flatMap((claim) => [...claims[claim][account]]);
        const told = paragraphs.map((p) => new RegExp(`^\\[${p}\\] (.*)$`, 'm').exec(text)?.[1] ?? '').join('\n');
        expect(told).toMatch(actors[event.actor as keyof typeof actors]);
      }
    });
  },
);
