import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { wordsOf } from '@/content/editions';
import { secondsToRefill } from '@/features/readers/rate-limit/buckets.data';
import { newReadersAtOnce } from '@/features/readers/rate-limit/data';
import type { Class } from '../class';
import type { Reach } from './addresses';
import { ShareSection } from './share-section';

const words = wordsOf('en');
const shown = (reach: Reach) =>
  renderToStaticMarkup(<ShareSection code={'65UG8J' as Class['code']} reach={reach} lang="en" words={words} />);

it('tells a teacher before the lesson that over plain http a large class has to join first', () => {
  const { plainHttp, plainHttpText: said } = words.classes.page;
  for (const reach of [
    { kind: 'open', origins: ['http://quiz.school.example'] },
    { kind: 'network', origins: ['http://192.168.1.20:3000', 'http://[fd00::1]:3000'] },
  ] satisfies Reach[]) {
    // What to do is seen at once; why, when it is opened.
    expect(shown(reach)).toMatch(/<summary[^>]*>[^<]*join with the code before they vote/);
    for (const text of [plainHttp, said]) expect(shown(reach)).toContain(text);
  }
  for (const reach of [
    { kind: 'open', origins: ['https://quiz.school.example'] },
    { kind: 'none', why: 'no-network' },
    { kind: 'none', why: 'listens-to-itself' },
  ] satisfies Reach[])
    expect(shown(reach)).not.toContain('http)');
  // The numbers that it names.
  expect([newReadersAtOnce, secondsToRefill]).toEqual([60, 10]);
  expect(said).toMatch(/sixty .* every ten seconds/);
});

it('prints the link for pupils, and not the button that copies it', () => {
  const page = shown({ kind: 'open', origins: ['https://quiz.school.example'] });
  expect(page).toContain('https://quiz.school.example/en/join?code=65UG8J</textarea>');
  expect(page).toMatch(/<copy-text label="Copy the link"[^>]* buttonclass="[^"]*\bno-print\b/);
  const onPaper = /@media print \{[\s\S]*/.exec(readFileSync('app/globals.css', 'utf8'))?.[0];
  expect(onPaper).toMatch(/\.no-print,[^{]*\{\s*display: none !important/);
});

it('offers Google Classroom a plain link to the page for joining, and only where others can open it', () => {
  const page = shown({ kind: 'open', origins: ['https://quiz.school.example'] });
  const link = /<a href="(https:\/\/classroom[^"]*)"([^>]*)>/.exec(page);
  const address = new URL(link?.[1] ?? '');
  expect(`${address.origin}${address.pathname}`).toBe('https://classroom.google.com/share');
  expect([...address.searchParams]).toEqual([['url', 'https://quiz.school.example/en/join?code=65UG8J']]);
  expect(link?.[2]).toContain('rel="noreferrer"');
  // The link is all there is: no picture, script or frame of theirs.
  expect(page.match(/(?:src|href|action)="https?:/g)).toEqual(['href="https:']);
  for (const reach of [
    { kind: 'network', origins: ['http://192.168.1.20:3000'] },
    { kind: 'none', why: 'no-network' },
  ] satisfies Reach[])
    expect(shown(reach)).not.toContain('classroom.google.com');
});
