import { expect, test } from 'vitest';
import { wordsOf } from '@/content/editions';
import { accounts } from '@/content/facts/accounts';
import { claimIds } from '@/content/facts/claims';
import { differenceIds } from '@/content/facts/differences';
import { type EventId, eventIds } from '@/content/facts/events';
import { speakerIds } from '@/content/facts/speakers';
import { listActs, listJoins } from '../figures/acts';
import { joined } from '../figures/tellings';
import { bodyOf, figureSvg } from './figure-svg';
import { figureTable } from './figure-table';
import { chapterSquares } from './share-text';
import { placeOf, type SharedId, sharedIds } from './shared';
import { colours } from './svg-parts';
import { figureCsv } from './table';

const words = wordsOf('en');
const table = (id: SharedId) => figureTable(id, 'en', words);

test('a figure’s data has a row for each thing that it draws, as wide as its head', () => {
  expect(table('claims').rows).toHaveLength(claimIds.length);
  expect(table('escalation').rows).toHaveLength(eventIds.length);
  expect(table('speakers').rows).toHaveLength(speakerIds.length);
  expect(table('differences').rows).toHaveLength(differenceIds.length);
  for (const id of sharedIds)
    for (const { cells } of table(id).rows) expect(cells, id).toHaveLength(table(id).columns.length);
});

test('who acted is said in an event’s own words where it has them, and of nobody where no account says', () => {
  const { rows } = table('escalation');
  const actedIn = (event: EventId) => rows[eventIds.indexOf(event)]?.cells[2];
  expect(actedIn('plane-lost')).toBe('Russian air defence, say both accounts; by accident, says Account B');
  expect(actedIn('bucha-article')).toBe('State media write');
  expect(actedIn('yekaterinburg-raid')).toBe('Moscow');
  expect([actedIn('troops-gone'), actedIn('turkey-visit-due')]).toEqual(['', '']);
});

test('the drawing of the eight days has every act, and an arrow for each answer that an account names', () => {
  const svg = figureSvg('act-and-answer', 'en', words);
  const text = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, one]) => one).join(' ');
  for (const act of listActs()) expect(text).toContain(words.events[act.id].title);
  const joins = listJoins(listActs());
  // What only somebody cited says is not the account’s own.
  for (const { speaker } of joins) if (speaker) expect(text).toContain(words.speakers[speaker].name);
  for (const account of ['a', 'b'] as const)
    expect(
      [...svg.matchAll(new RegExp(`stroke="${colours[account]}" stroke-width="2.5"`, 'g'))],
      `arrows of Account ${account}`,
    ).toHaveLength(joins.filter((join) => join.account === account).length);
  expect(svg).not.toMatch(/NaN|undefined/);
});

test('the drawing of the two tellings has a stroke for each paragraph, and a line for each two that share a claim', () => {
  const svg = figureSvg('tellings', 'en', words);
  for (const account of ['a', 'b'] as const) {
    const strokes = new RegExp(`d="([^"]*)" stroke="${colours[account]}"`).exec(svg)?.[1]?.match(/M/g);
    expect(strokes, `paragraphs of Account ${account}`).toHaveLength(accounts[account].paragraphs);
  }
  expect([...svg.matchAll(/<path d="M[\d.]+ [\d.]+C/g)]).toHaveLength(joined.length);
  for (const { text } of words.figures.tellings.marked) expect(svg).toContain(`>${text}</text>`);
});

test('the drawing of the timeline has a mark for each event, and the file names them all below', () => {
  const drawn = bodyOf('escalation', 0, 'en', words).svg;
  const marks = drawn.match(/<rect [^>]*height="22"|l9 9l-9 9/g);
  expect(marks).toHaveLength(eventIds.length);
  const text = [...figureSvg('escalation', 'en', words).matchAll(/<text[^>]*>([^<]*)/g)]
    .map(([, one]) => one)
    .join(' ');
  for (const id of eventIds) expect(text, id).toContain(words.events[id].title);
  expect(drawn).not.toMatch(/NaN|undefined/);
});

test('no cell of a figure’s data could be taken for a formula', () => {
  for (const id of sharedIds)
    for (const { cells } of table(id).rows) for (const cell of cells) expect(cell, id).not.toMatch(/^[=+\-@\t\r]/);
});

test('a cell with a comma, a quotation mark or a line break is quoted', () => {
  expect(figureCsv({ columns: ['a', 'b'], rows: [{ cells: ['x, y', 'say "z"\nthen'], mark: null }] })).toBe(
    'a,b\r\n"x, y","say ""z""\nthen"\r\n',
  );
});

test('each is read in a chapter, and the grid on the cover', () => {
  for (const id of sharedIds)
    expect(placeOf(id, 'en', words), id).toMatch(id === 'claims' ? /^\/en$/ : /^\/en\/chapters\//);
});

test('the squares of the first chapter are those of its claims', () => {
  expect([...chapterSquares('yekaterinburg')].join('')).toMatch(/^[■□◧]+$/);
  expect(chapterSquares('flight')).toHaveLength(9);
});
