import { expect, it } from 'vitest';
import { rosterIn } from './roster-lines';

const names = (text: string) => rosterIn(text).lines.map(({ name }) => name);

it('reads a line for each pupil, with the identifier behind a tab', () => {
  expect(rosterIn('Anna Schmidt\t12\nİlham Əliyev').lines).toEqual([
    { name: 'Anna Schmidt', nameKey: 'anna schmidt', identifier: '12' },
    { name: 'İlham Əliyev', nameKey: 'ilham əliyev', identifier: null },
  ]);
});

it('reads what spreadsheets of all systems paste', () => {
  expect(names('\ufeffAnna\r\nBen\rCem\n\n  \n\t\t\nDana\t\t\r\n')).toEqual(['Anna', 'Ben', 'Cem', 'Dana']);
  expect(rosterIn('"Schmidt, Anna"\t"7"\n"Jo ""JJ"" Doe"').lines).toMatchObject([
    { name: 'Schmidt, Anna', identifier: '7' },
    { name: 'Jo "JJ" Doe', identifier: null },
  ]);
});

it('takes a name that comes twice once, however it is spelled, and keeps the identifier that one of them has', () => {
  const roster = rosterIn('Anna\nBen\nANNA\t12\n  anna ');
  expect(roster.lines).toMatchObject([{ name: 'Anna', identifier: '12' }, { name: 'Ben' }]);
  expect(roster.repeated).toBe(2);
});

it('names the lines that cannot be taken', () => {
  const { unfit, lines } = rosterIn(`Anna\n${'x'.repeat(61)}\n\t12\nBen\t1\t2\nCem\t${'9'.repeat(61)}`);
  expect(unfit).toEqual([
    { line: 2, why: 'long-name' },
    { line: 3, why: 'give-a-name' },
    { line: 4, why: 'too-many-columns' },
    { line: 5, why: 'long-identifier' },
  ]);
  expect(lines).toHaveLength(1);
});

it('reads two thousand lines with duplicates at once', () => {
  const text = Array.from({ length: 2000 }, (_, index) => `Pupil ${index % 400}\t${index % 400}`).join('\r\n');
  const roster = rosterIn(text);
  expect(roster.lines).toHaveLength(400);
  expect(roster.repeated).toBe(1600);
});
