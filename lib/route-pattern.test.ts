import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { handlerPatterns, routePatterns, staysOpen } from './route-pattern';

const patternOf = routePatterns({
  staticRoutes: [
    { page: '/', regex: '^/(?:/)?$' },
    { page: '/poll/vote', regex: '^/poll/vote(?:/)?$' },
  ],
  dynamicRoutes: [
    { page: '/quiz/[attempt]/answer', regex: '^/quiz/([^/]+?)/answer(?:/)?$' },
    { page: '/[lang]', regex: '^/([^/]+?)(?:/)?$' },
    { page: '/[lang]/class/[code]', regex: '^/([^/]+?)/class/([^/]+?)(?:/)?$' },
  ],
});

it.each([
  ['/', '/'],
  ['/poll/vote', '/poll/vote'],
  ['/quiz/AAAAAAAAAAAAAAAAAAAAAA/answer', '/quiz/[attempt]/answer'],
  ['/en/class/7K2M9Q', '/[lang]/class/[code]'],
  ['/az/class/7K2M9Q', '(no such language)'],
  ['/constructor/class/7K2M9Q', '(no such language)'],
  ['/favicon.ico', '/[lang]'],
  ['/assets/site-abc.css', '(file)'],
  ['/_next/static/chunk.js', '(file)'],
  ['/en/class/7K2M9Q/Aysel', '(none)'],
  ['*', '(none)'],
])('%s is logged as %s', (path, pattern) => {
  expect(patternOf(path)).toBe(pattern);
});

it('knows which routes answer by themselves; the others are pages, and can only be read', () => {
  const handlers = handlerPatterns({
    '/poll/vote/route': '/poll/vote',
    '/[lang]/(reading)/sources/page': '/[lang]/sources',
    '/_global-error/page': '/_global-error',
  });
  expect([...handlers]).toEqual(['/poll/vote']);
});

it('knows which routes stay open: those that tell of events, and no others', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) => /route\.tsx?$/.test(file));
  for (const file of files) {
    const isStream = /\bclassEvents\(/.test(readFileSync(`app/${file}`, 'utf8'));
    expect(staysOpen(`/${file.replaceAll('\\', '/').replace(/\/route\.tsx?$/, '')}`), file).toBe(isStream);
  }
});
