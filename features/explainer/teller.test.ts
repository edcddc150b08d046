import { describe, expect, test } from 'vitest';
import { wordsOf } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { placedFacts } from '@/content/placed-facts';
import { fact } from '@/content/prose';
import { accountsOf } from '@/content/reading';
import { tellerOf } from './teller';

const words = wordsOf('en');
const all = chapterSlugs.flatMap((slug) => placedFacts(words.chapters[slug]));

describe('a sentence that travels alone says whose telling it is', () => {
  test('an account’s own reading, its forecast, what it reports, what both do', () => {
    expect(tellerOf(fact('manpower', 'Its manpower is spent.'), words)).toBe('Account A’s reading: ');
    expect(tellerOf(fact('visits-due', 'Visitors were expected.'), words)).toBe('Account A expects: ');
    expect(tellerOf(fact('crash-place', 'It came down near Aktau.'), words)).toBe('Account B reports: ');
    expect(tellerOf(fact('crash-deaths', 'The crash killed 38 people.'), words)).toBe('Both accounts report: ');
    expect(tellerOf(fact('crash-cause', 'A missile hit it.', 'b'), words)).toBe('Account B reports: ');
  });

  test('what somebody else says is reported, and is not the account’s own reading', () => {
    expect(tellerOf(fact('personal-grudges', 'It comes from grudges, Yunusov believes.'), words)).toBe(
      'Account B reports: ',
    );
  });

  test('a sentence that names its teller takes nothing along', () => {
    expect(tellerOf(fact('manpower', 'Its manpower is spent, Account A says.'), words)).toBeNull();
    expect(tellerOf(fact('crash-cause', 'Both accounts point to air defence.'), words)).toBeNull();
  });

  test('in every chapter a sentence names a teller itself or takes along exactly those who carry it', () => {
    for (const { fact: sentence } of all) {
      const teller = tellerOf(sentence, words);
      const names = accountsOf(sentence).map((account) => words.site.accounts[account].name);
      if (teller === null)
        expect(sentence.text, sentence.text).toMatch(/Account [AB]|[Bb]oth accounts|[Nn]either account/);
      else
        expect(names.length === 2 ? teller.startsWith('Both accounts') : teller.startsWith(names[0] ?? '?')).toBe(true);
    }
  });
});
