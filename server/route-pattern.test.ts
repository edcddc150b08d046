import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { routePatterns, staysOpen, writePatterns } from './route-pattern';

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

it('knows which routes take forms: those without a language; everything under a language can only be read', () => {
  const writes = writePatterns({
    '/poll/vote/route': '/poll/vote',
    '/[lang]/(tools)/poll/route': '/[lang]/poll',
    '/[lang]/corrections.xml/route': '/[lang]/corrections.xml',
    '/[lang]/(reading)/sources/page': '/[lang]/sources',
    '/_global-error/page': '/_global-error',
  });
  expect([...writes]).toEqual(['/poll/vote']);
});

it('knows which routes stay open: those that tell of events, and no others', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) => /route\.tsx?$/.test(file));
  for (const file of files) {
    const isStream = /\bclassEvents\(/.test(readFileSync(`app/${file}`, 'utf8'));
    expect(staysOpen(`/${file.replaceAll('\\', '/').replace(/\/route\.tsx?$/, '')}`), file).toBe(isStream);
  }
});
