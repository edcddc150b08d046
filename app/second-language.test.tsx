import { readdirSync } from 'node:fs';
import type { ComponentType } from 'react';
import { expect, it, vi } from 'vitest';
import { chapterSlugs } from '@/content/facts/chapters';
import { openAccount } from '@/features/accounts/data';
import { documentOf } from '@/lib/web/answers';
import { onBothDatabases } from '@/test/database';
import { englishIn } from '@/test/pseudo-language';

vi.mock('@/content/editions', async (original) => {
  const { wordsOf } = await original<typeof import('@/content/editions')>();
  const { translated } = await import('@/test/pseudo-language');
  const words = translated(wordsOf('en'));
  return { wordsOf: () => words };
});
vi.mock('@/content/en/quiz/bank', async (original) => {
  const { translated } = await import('@/test/pseudo-language');
  return { bank: translated((await original<typeof import('@/content/en/quiz/bank')>()).bank) };
});

it('finds what is left in English', () => {
  expect(englishIn('<p>Only in code</p><p aria-label="Site">ｗｏｒｄ</p>')).toEqual(['Only in code', 'Site']);
  expect(englishIn('<p>ｗｏｒｄｓ 12 %</p><a href="/en/poll">ｐｏｌｌ</a>')).toEqual([]);
});

/** A file under `app/[lang]`. */
const load = (path: string) => import(/* @vite-ignore */ `${process.cwd()}/app/[lang]/${path}`);

const reading = readdirSync('app/[lang]/(reading)', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'chapters')
  .map(({ name }) => name);

it.each(['', ...reading])('/en/%s has no English of its own', async (path) => {
  const page = await load(`(reading)/${path === '' ? '' : `${path}/`}page.tsx`);
  const html = await documentOf(await page.default({ params: Promise.resolve({ lang: 'en' }) }));
  expect(html.length).toBeGreaterThan(1000);
  expect(englishIn(html)).toEqual([]);
});

it('no chapter has English of its own', async () => {
  const { default: Page } = await import('./[lang]/(reading)/chapters/[slug]/page');
  for (const slug of chapterSlugs) {
    const html = await documentOf(
      await (Page as ComponentType<object> & ((props: object) => Promise<never>))({
        params: Promise.resolve({ lang: 'en', slug }),
      }),
    );
    expect(englishIn(html), slug).toEqual([]);
  }
});

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

/** A tool page as somebody sees it who has this cookie. */
async function toolPage(route: string, params: Record<string, string> = {}, cookie = '', query = '') {
  const { GET } = (await load(`(tools)/${route}/route.tsx`)) as { GET: Handler };
  const path = route.replace(/\[(\w+)\]/g, (_, name) => params[name] ?? '');
  const request = new Request(`http://site.test/en/${path}${query}`, {
    headers: { Cookie: cookie, Host: 'site.test' },
  });
  const response = await GET(request, { params: Promise.resolve({ lang: 'en', ...params }) });
  return { status: response.status, html: await response.text() };
}

onBothDatabases('a page that is drawn on request, in a language that does not exist', () => {
  it.each([
    'quiz',
    'quiz/print',
    'poll',
    'join',
    'sign-in',
    'sign-up',
    'print/claims',
    'print/exercise',
    'print/handout',
    'print/slips',
  ])('/en/%s has no English of its own', async (route) => {
    const { status, html } = await toolPage(route);
    expect(status).toBe(200);
    expect(englishIn(html)).toEqual([]);
  });

  it('the pages of a teacher have no English of their own', async () => {
    const { cookie } = await openAccount('Müəllim', 'blue tractor nine');
    const { POST } = await import('./classes/route');
    const made = await POST(
      new Request('http://site.test/classes', {
        method: 'POST',
        headers: {
          Cookie: cookie.split(';')[0] ?? '',
          Accept: 'application/json',
          'Sec-Fetch-Site': 'same-origin',
          'Content-Type': 'application/x-www-form-urlencoded',
        },
        body: 'title=9%20b',
      }),
    );
    const { id } = (await made.json()) as { id: string };
    const below = [
      '',
      'answers',
      'ballots',
      'items',
      'items/new',
      'poster',
      'project',
      'report',
      'roster',
      'settings',
      'live',
    ];
    for (const route of [
      'account',
      'classes',
      'quiz/key',
      ...below.map((path) => `classes/[id]${path && `/${path}`}`),
    ]) {
      const { status, html } = await toolPage(route, { id }, cookie.split(';')[0]);
      expect(status, route).toBe(200);
      expect(englishIn(html), route).toEqual([]);
    }
  });

  it('what is not there, and what is refused, is said in words', async () => {
    const missing = await toolPage('quiz/[attempt]', { attempt: 'AAAAAAAAAAAAAAAAAAAAAA' });
    expect([missing.status, englishIn(missing.html)]).toEqual([404, []]);
    const wrong = await toolPage('join', {}, '', '?code=nonsense');
    expect([wrong.status, englishIn(wrong.html.replaceAll('nonsense', ''))]).toEqual([422, []]);
  });
});
