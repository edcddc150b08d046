import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = readFileSync('SECURITY.md', 'utf8');
/** Chapter and section of the requirements of level 1 in OWASP ASVS 5.0.0, with the last number of each. */
const levelOne =
  '1.2.1-5 1.3.1-2 1.5.1 2.1.1 2.2.1-2 2.3.1 3.2.1-2 3.3.1 3.4.1-2 3.5.1-3 4.1.1 4.4.1 5.2.1-2 5.3.1-2 6.1.1 6.2.1-8 6.3.1-2 6.4.1-2 7.2.1-4 7.4.1-2 8.1.1 8.2.1-2 8.3.1 9.1.1-3 9.2.1 10.4.1-5 11.3.1-2 11.4.1 12.1.1 12.2.1-2 13.4.1 14.2.1 14.3.1 15.1.1 15.2.1 15.3.1';
const levelThree = '1.2.10 3.4.7 3.4.8 3.5.8 13.1.2 14.2.7 15.4.2 16.5.4';

const numbersIn = (list: string): string[] =>
  list.split(' ').flatMap((part) => {
    const [, section = '', first = '', last = first] = /^(\d+\.\d+)\.(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    return Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, index) => `${section}.${Number(first) + index}`,
    );
  });
const rows = text.split('\n').flatMap((line) => {
  const [, number = '', state = '', reason = ''] =
    /^\| (\d+\.\d+\.\d+) .*? \| ([a-z ]+?) *\| (.*?) *\|$/.exec(line) ?? [];
  return number ? [{ number, state, reason }] : [];
});

it('the security document answers each of the 70 requirements of level 1 and the eight of level 3 once', () => {
  const wanted = [...numbersIn(levelOne), ...numbersIn(levelThree)];
  expect(wanted).toHaveLength(78);
  expect(rows.map(({ number }) => number)).toEqual(wanted);
});

it('says of each whether it is met, and shows that by a file that is there, or says why not', () => {
  for (const { number, state, reason } of rows) {
    expect(['met', 'not met', 'not applicable'], number).toContain(state);
    if (state === 'met')
      expect(reason, `${number} names what shows it`).toMatch(/`[\w/.@-]+\.(test|spec)\.tsx?`|`bench\//);
    else expect(reason.length, `${number} says why`).toBeGreaterThan(5);
  }
  const files = [...text.matchAll(/`([\w/.[\]-]+\.(?:ts|tsx|json))`/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(60);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
