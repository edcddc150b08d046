import { beforeEach, expect, it } from 'vitest';
import { GET as classPage } from '@/app/[lang]/(tools)/class/[code]/route';
import { GET as classesPage } from '@/app/[lang]/(tools)/classes/route';
import { GET as joinPage } from '@/app/[lang]/(tools)/join/route';
import { GET as pollPage } from '@/app/[lang]/(tools)/poll/route';
import { GET as quizPage } from '@/app/[lang]/(tools)/quiz/[attempt]/route';
import { GET as signInPage } from '@/app/[lang]/(tools)/sign-in/route';
import { POST as check } from '@/app/chapters/[slug]/check/route';
import { POST as makeItem } from '@/app/classes/[id]/items/route';
import { POST as join } from '@/app/join/route';
import { POST as peek } from '@/app/poll/peek/route';
import { POST as vote } from '@/app/poll/vote/route';
import { POST as answer } from '@/app/quiz/[attempt]/answer/route';
import { POST as startQuiz } from '@/app/quiz/start/route';
import { POST as signIn } from '@/app/sign-in/route';
import { checks } from '@/content/facts/checks';
import { openAccount } from '@/features/accounts/data';
import { makeClass } from '@/test/class';
import { onBothDatabases } from '@/test/database';

const site = 'http://site.test';
type Route<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

/** A browser that keeps no cookie: it follows a form's redirect, and says from which page it came, but brings nothing. */
async function send<Params>(
  post: Route<Params>,
  params: Params,
  path: string,
  fields: Record<string, string>,
  from: string,
) {
  const sent = new Request(`${site}${path}`, {
    method: 'POST',
    headers: { host: 'site.test', origin: site, referer: `${site}${from}` },
    body: new URLSearchParams(fields),
  });
  const response = await post(sent, { params: Promise.resolve(params) });
  expect(response.headers.getSetCookie().length, path).toBeGreaterThan(0);
  expect(response.status, path).toBe(303);
  return (response.headers.get('Location') ?? '').replace(/#.*/, '');
}

async function arrive<Params>(
  get: Route<Params>,
  params: Params,
  path: string,
  headers: Readonly<Record<string, string | undefined>>,
) {
  const asked = new Request(`${site}${path}`, {
    headers: { host: 'site.test', ...(headers as Record<string, string>) },
  });
  const response = await get(asked, { params: Promise.resolve(params) });
  return { status: response.status, location: response.headers.get('Location'), html: await response.text() };
}
const from = (path: string) => ({ referer: `${site}${path}` });
const lang = { lang: 'en' };

onBothDatabases('a browser that keeps no cookie', () => {
  it('is told what became of a vote, and is offered no second one', async () => {
    const to = await send(
      vote,
      {},
      '/poll/vote',
      { stance: 'lost', phase: 'before', once: 'a'.repeat(20) },
      '/en/poll',
    );
    expect(to).toBe('/en/poll?voted=before');
    for (const headers of [from('/en/poll'), from('/en'), { origin: site }, { 'sec-fetch-site': 'same-origin' }]) {
      const { html } = await arrive(pollPage, lang, to, headers);
      expect(html).toContain('data-no-cookie');
      expect(html).toContain('please do not vote again');
      expect(html).not.toContain('id="before"');
    }
    // Somebody who was sent this address has sent nothing.
    for (const headers of [{}, { referer: 'https://other.test/' }, { 'sec-fetch-site': 'cross-site' }])
      expect((await arrive(pollPage, lang, to, headers)).html).not.toContain('data-no-cookie');
    expect((await arrive(pollPage, lang, '/en/poll', from('/en'))).html).not.toContain('data-no-cookie');
  });

  it('is told why it sees no results', async () => {
    const to = await send(peek, {}, '/poll/peek', { once: 'b'.repeat(20) }, '/en/poll');
    expect((await arrive(pollPage, lang, to, from('/en/poll'))).html).toContain('data-no-cookie');
  });

  it('is told what became of a quiz and of a check, whether there is one of this id or not', async () => {
    const started = await send(startQuiz, {}, '/quiz/start', { scope: 'all', once: 'c'.repeat(20) }, '/en/quiz');
    const [item] = checks.flight;
    const checked = await send(
      check,
      { slug: 'flight' },
      '/chapters/flight/check',
      { item: item ?? '', answer: 'x', once: 'd'.repeat(20) },
      '/en/chapters/flight',
    ).catch(() => null);
    const never = '/en/quiz/neverWasSuchAQuiz12345';
    const pages = await Promise.all(
      [started, checked ?? started, never].map((path) =>
        arrive(quizPage, { lang: 'en', attempt: path.split(/[/?]/)[3] ?? '' }, path, from('/en/quiz')),
      ),
    );
    for (const { status, html } of pages) {
      expect(status).toBe(404);
      expect(html).toContain('data-no-cookie');
    }
    expect(new Set(pages.map(({ html }) => html)).size).toBe(1);
    const late = new Request(`${site}${started}`, {
      method: 'POST',
      headers: { host: 'site.test', origin: site, cookie: 'other=1' },
      body: new URLSearchParams({ item: 'x', answer: 'y' }),
    });
    const refused = await answer(late, { params: Promise.resolve({ attempt: started.split('/')[3] ?? '' }) });
    expect(refused.status).toBe(404);
    expect(await refused.text()).toContain('it was not saved');
  });

  it('is told what became of joining, and not to join twice', async () => {
    const { code } = await makeClass();
    const to = await send(join, {}, '/join', { code, name: 'Ayla', once: 'e'.repeat(20) }, `/en/join?code=${code}`);
    const led = await arrive(classPage, { lang: 'en', code }, to, from(`/en/join?code=${code}`));
    expect(led).toMatchObject({ status: 303, location: `/en/join?code=${code}&no-cookie` });
    const { html } = await arrive(joinPage, lang, led.location ?? '', {});
    expect(html).toContain('data-no-cookie');
    expect(html).toContain('do not join a second time');
    // A newcomer with a link to the class is only led to join it.
    expect((await arrive(classPage, { lang: 'en', code }, to, {})).location).toBe(`/en/join?code=${code}`);
  });
});

onBothDatabases('a teacher', () => {
  beforeEach(async () => {
    await openAccount('Ruth', 'blue tractor nine');
  });

  it('whose browser keeps no cookie is told that the password was right', async () => {
    const to = await send(signIn, {}, '/sign-in', { name: 'Ruth', password: 'blue tractor nine' }, '/en/sign-in');
    const led = await arrive(classesPage, lang, to, from('/en/sign-in'));
    expect(led).toMatchObject({ status: 303, location: '/en/sign-in?next=%2Fen%2Fclasses&no-cookie' });
    const { html } = await arrive(signInPage, lang, led.location ?? '', {});
    expect(html).toContain('data-no-cookie');
    expect((await arrive(classesPage, lang, to, {})).location).toBe('/en/sign-in?next=%2Fen%2Fclasses');
  });

  it('whose session was over while writing is led back to the form, and told that nothing was saved', async () => {
    const id = 'c'.repeat(22);
    const write = async (headers: Record<string, string>) => {
      const sent = new Request(`${site}/classes/${id}/items`, {
        method: 'POST',
        headers: { host: 'site.test', origin: site, ...headers },
        body: new URLSearchParams({ kind: 'one', prompt: 'Twenty minutes of work' }),
      });
      return (await makeItem(sent, { params: Promise.resolve({ id }) })).headers.get('Location');
    };
    const next = encodeURIComponent(`/en/classes/${id}/items/new?kind=one`);
    const to = await write(from(`/en/classes/${id}/items/new?kind=one`));
    expect(to).toBe(`/en/sign-in?next=${next}&unsaved`);
    expect(await write({})).toBe(`/en/sign-in?next=${encodeURIComponent(`/en/classes/${id}/items`)}&unsaved`);
    expect(await write({ referer: 'https://other.test/en/evil' })).toContain('items&unsaved');
    expect((await arrive(signInPage, lang, to ?? '', {})).html).toContain('what you sent was not saved');
  });
});
