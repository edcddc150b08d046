import { expect, test } from 'vitest';
import { reading } from '@/content/en/interface/reading';
import { apaCitation, bibtexEntry, mlaCitation } from './citations';

const said = reading.cite;

const page = {
  slug: 'flight',
  title: 'The plane',
  number: 2,
  site: 'Has Russia lost Azerbaijan?',
  day: '2026-09-03',
  dateline: 'As two published accounts told it in early July 2025',
  address: 'https://example.org/en/chapters/flight',
};

test('a student can cite a chapter as their school asks', () => {
  expect(apaCitation(page, said, 'en')).toBe(
    'The plane. (2026, September 3). In Has Russia lost Azerbaijan? (Chapter 2) [As two published accounts told it in early July 2025]. https://example.org/en/chapters/flight',
  );
  expect(mlaCitation(page, said, 'en')).toBe(
    '“The plane.” Has Russia lost Azerbaijan?, ch. 2, 3 Sept. 2026, https://example.org/en/chapters/flight. As two published accounts told it in early July 2025.',
  );
  expect(bibtexEntry(page, said)).toBe(
    `@misc{azerbaijan-flight-2026,
  title = {{The plane}},
  howpublished = {Chapter 2 of “Has Russia lost Azerbaijan?”},
  year = {2026},
  month = sep,
  url = {https://example.org/en/chapters/flight},
  note = {As two published accounts told it in early July 2025},
}`,
  );
});

test('a title that asks keeps its own mark', () => {
  expect(mlaCitation({ ...page, title: 'Why now?' }, said, 'en')).toContain('“Why now?” Has');
  expect(apaCitation({ ...page, title: 'Why now?' }, said, 'en')).toContain('Why now? (2026');
});

test('a site that does not know its address leaves it out, and the dateline always stands', () => {
  for (const cite of [apaCitation, mlaCitation, bibtexEntry]) {
    expect(cite({ ...page, address: null }, said, 'en')).not.toMatch(/null|undefined|https/);
    expect(cite({ ...page, address: null }, said, 'en')).toContain('early July 2025');
  }
});
