import { afterEach, beforeEach, expect, it } from 'vitest';
import { pausePlatform } from '@/features/lti/platforms.data';
import { home, newVisitor, openLink, openSchool, type School, toHome } from '@/features/lti/school.fixture';
import { findReader } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import type { Visitor } from '@/test/lti-platform/visitor';
import { GET as seeAccount } from '../[lang]/(tools)/account/route';
import { GET as seeClass } from '../[lang]/(tools)/class/[code]/route';
import { GET as seeOwnClass } from '../[lang]/(tools)/classes/[id]/route';
import { POST as leave } from '../leave/route';
import { POST as startQuiz } from '../quiz/start/route';
import { GET as openWindow } from './window/route';

let school: School;
afterEach(() => school.platform.close());

const inFrame = { 'Sec-Fetch-Dest': 'iframe' };
const origins = (response: Response) => response.headers.get('X-Frame-Origins');
const cookiesOf = (visitor: Visitor) =>
  [...(visitor.cookies.get(new URL(home).host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');

onBothDatabases('a page in a frame of a platform', () => {
  beforeEach(async () => {
    school = await openSchool();
    teacher = newVisitor(inFrame);
    await openLink(school, { sub: 'ruth' }, teacher);
    pupil = newVisitor(inFrame);
    const { headers } = await openLink(school, { sub: 'ali' }, pupil);
    code = headers.get('Location')?.split('/').at(-1) ?? '';
  });
  let teacher: Visitor;
  let pupil: Visitor;
  let code: string;

  const see = (path: string, cookie: string) =>
    toHome(new Request(`${home}${path}`, { headers: { Cookie: cookie, ...inFrame } }));
  const pupilPage = (cookie = cookiesOf(pupil)) =>
    seeClass(see(`/en/class/${code}`, cookie), { params: Promise.resolve({ lang: 'en', code }) });

  it('may be shown by that platform, and by nobody where no launch came into a frame', async () => {
    const page = await pupilPage();
    expect([page.status, origins(page)]).toEqual([200, school.platform.state.issuer]);
    const id = (await (await database()).class.findFirstOrThrow()).id;
    const context = { params: Promise.resolve({ lang: 'en', id }) };
    const own = await seeOwnClass(see(`/en/classes/${id}`, cookiesOf(teacher)), context);
    expect([own.status, origins(own)]).toEqual([200, school.platform.state.issuer]);
    const inWindow = newVisitor();
    await openLink(school, { sub: 'leyla' }, inWindow);
    const other = await pupilPage(cookiesOf(inWindow));
    expect([other.status, origins(other)]).toEqual([200, null]);
    expect(await other.text()).not.toContain('/lti/window');
    const forged = cookiesOf(pupil).replace(/lti-frame=\S{22}\.\S+/, `lti-frame=${'x'.repeat(22)}.y`);
    expect(origins(await pupilPage(forged))).toBeNull();
  });

  it('is shown by nobody once the platform is paused, nor ever a page of an account', async () => {
    const account = await seeAccount(see('/en/account', cookiesOf(teacher)), {
      params: Promise.resolve({ lang: 'en' }),
    });
    expect([account.status, origins(account)]).toEqual([200, null]);
    // Nothing there asks for a password that the account does not have.
    expect(await account.text()).not.toContain('type="password"');
    await pausePlatform(school.id, true);
    expect(origins(await pupilPage())).toBeNull();
  });

  it('has its links to reading pages open in a window, where the pupil is the same', async () => {
    const html = await (await pupilPage()).text();
    expect(html).toContain('never how you vote, what you tap, or how sure you were');
    expect(html).toContain('open the link in your course again');
    expect(html).not.toContain('return code');
    const [link = '', pass = ''] =
      /<a [^>]*target="_blank" rel="noopener" href="\/lti\/window\?pass=([\w-]+)&amp;to=%2Fen%2Fchapters%2Fbefore[^"]*"/.exec(
        html,
      ) ?? [];
    expect(link).not.toBe('');
    expect(html).not.toMatch(/<a (?![^>]*target="_blank")[^>]*href="\/en(\/(chapters|since|about)[^"]*)?"/);
    const open = (site: string) =>
      openWindow(
        new Request(`${home}/lti/window?pass=${pass}&to=/en/chapters/before`, { headers: { 'Sec-Fetch-Site': site } }),
      );
    const answer = open('same-origin');
    expect(answer.headers.get('Location')).toBe('/en/chapters/before');
    const cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    expect(findReader(cookie)).toBe(findReader(cookiesOf(pupil)));
    expect(cookie).toContain(`class=${code}`);
    expect(open('cross-site').headers.getSetCookie()).toEqual([]);
    const elsewhere = openWindow(new Request(`${home}/lti/window?pass=x&to=//evil.test`));
    expect([elsewhere.headers.get('Location'), elsewhere.headers.getSetCookie()]).toEqual(['/en', []]);
  });

  it('takes forms, and cookies that are set go to the frame', async () => {
    const post = (path: string, fields: Record<string, string>) =>
      toHome(
        new Request(`${home}${path}`, {
          method: 'POST',
          body: new URLSearchParams(fields),
          headers: { Cookie: cookiesOf(pupil), 'Sec-Fetch-Site': 'same-origin', ...inFrame },
        }),
      );
    const started = await startQuiz(post('/quiz/start', { scope: 'all', class: code }));
    expect(started.headers.get('Location')).toMatch(/^\/en\/quiz\/[\w-]{22}$/);
    expect((await (await database()).attempt.findFirstOrThrow()).pupilId).not.toBeNull();
    const wrong = await startQuiz(post('/quiz/start', { scope: 'nothing' }));
    expect([wrong.status, origins(wrong)]).toEqual([422, school.platform.state.issuer]);
    const left = (await leave(post('/leave', {}))).headers.getSetCookie();
    expect(left.length).toBeGreaterThan(0);
    for (const line of left) expect(line).toMatch(/; SameSite=None; Secure; Partitioned$/);
  });

  it('says what to do where a page leads out of the frame', async () => {
    const id = (await (await database()).class.findFirstOrThrow()).id;
    const context = { params: Promise.resolve({ lang: 'en', id }) };
    const signedOut = cookiesOf(teacher).replace(/(^|; )session=[^;]*/, '');
    const page = await seeOwnClass(see(`/en/classes/${id}`, signedOut), context);
    expect([page.status, page.headers.get('Location'), origins(page)]).toEqual([
      401,
      null,
      school.platform.state.issuer,
    ]);
    expect(await page.text()).toContain('open the link once more');
    const inWindow = new Request(`${home}/en/classes/${id}`, { headers: { Cookie: signedOut } });
    expect((await seeOwnClass(toHome(inWindow), context)).headers.get('Location')).toMatch(/^\/en\/sign-in/);
  });

  it('says in the frame why a launch was refused', async () => {
    const refused = await openLink(school, { sub: 'parent' }, newVisitor(inFrame));
    expect([refused.status, origins(refused)]).toEqual([403, school.platform.state.issuer]);
  });
});
