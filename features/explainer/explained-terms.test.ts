import { expect, test } from 'vitest';
import { wordsOf } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { background, fact } from '@/content/prose';
import { sentencesOf } from '@/content/reading';
import { entriesOf, explainedTerms } from './explained-terms';

const entries = entriesOf(wordsOf('en'));
const found = (...texts: string[]) => {
  const sentences = texts.map(background);
  const terms = explainedTerms(sentences, entries);
  return sentences.map((sentence) => {
    const term = terms.get(sentence);
    return term ? [term.id, sentence.text.slice(term.start, term.end)] : null;
  });
};

test('a reader meets an explanation where a name first stands, and not again', () => {
  expect(found('Then Peskov spoke.', 'Peskov had said so.')).toEqual([['person-dmitry-peskov', 'Peskov'], null]);
});

test('a quotation is left as it was said', () => {
  expect(found('He spoke of “the Kremlin” at length.', 'The Kremlin was silent.')).toEqual([
    null,
    ['term-kremlin', 'The Kremlin'],
  ]);
});

test('a sentence explains one word at most, and the other finds its place later', () => {
  expect(found('Putin and Aliyev met.', 'Aliyev left.')).toEqual([
    ['person-vladimir-putin', 'Putin'],
    ['person-ilham-aliyev', 'Aliyev'],
  ]);
});

test('Yunus is not found in Yunusov, nor Soviet in a longer form', () => {
  expect(found('Yunusov disagrees.', 'The former Soviet states did not.')).toEqual([
    ['person-arif-yunusov', 'Yunusov'],
    ['term-soviet-union', 'former Soviet states'],
  ]);
});

test('in every chapter each word is explained once, outside quotations', () => {
  for (const slug of chapterSlugs) {
    const terms = [...explainedTerms(sentencesOf(wordsOf('en').chapters[slug]), entries)];
    expect(new Set(terms.map(([, { id }]) => id)).size, slug).toBe(terms.length);
    for (const [{ text }, { start, end }] of terms) {
      const before = text.slice(0, start);
      expect((before.match(/“/g) ?? []).length, text).toBe((before.match(/”/g) ?? []).length);
      expect(text.slice(start, end), text).toMatch(/^\S.*\S$/);
    }
  }
});

test('a fact is explained as any other sentence is', () => {
  const sentence = fact('sputnik-fsb', 'Both were FSB agents.');
  expect(explainedTerms([sentence], entries).get(sentence)).toEqual({ id: 'term-fsb', start: 10, end: 13 });
});
