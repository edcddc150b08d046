import { expect, it } from 'vitest';
import { wordsOf } from '@/content/editions';
import { stances } from '@/content/facts/poll';
import { addToRoster, makeClass } from '@/test/class';
import { onBothDatabases } from '@/test/database';
import { GET as classPage } from '../[lang]/(tools)/class/[code]/route';
import { GET as joinPage } from '../[lang]/(tools)/join/route';
import { GET as pollPage } from '../[lang]/(tools)/poll/route';
import { POST as tap } from '../chapters/[slug]/tap/route';
import { POST as leave } from '../leave/route';
import { POST as vote } from '../poll/vote/route';
import { browser } from './browser.fixture';
import { POST as join } from './route';

const words = wordsOf('en').poll;

/** What a page says of a vote, in whatever way: the sentence, a chosen answer, a hidden field. */
const stancesIn = (html: string) =>
  stances.filter(
    (stance) =>
      html.includes(words.yours(words.stances[stance])) ||
      new RegExp(`<input[^>]*(?:value="${stance}"[^>]*checked|checked[^>]*value="${stance}")`).test(html) ||
      new RegExp(`<input[^>]*type="hidden"[^>]*name="stance"[^>]*value="${stance}"`).test(html),
  );

onBothDatabases('a pupil who comes back with a code', () => {
  it('is the same pupil, but their stance, their ticks and their taps are shown on no device but their own', async () => {
    const { code } = await makeClass();
    const own = browser();
    const { returnCode } = await (await own.send(join, '/join', { code, name: 'Ayla' })).json();
    await own.send(vote, '/poll/vote', { stance: 'slipping', phase: 'before' });
    await own.send(tap, '/chapters/flight/tap', { move: 'more' }, { slug: 'flight' });
    await own.send(vote, '/poll/vote', { stance: 'lost', phase: 'after', reasons: 'no-retreat' });
    expect(stancesIn(await own.read(pollPage, '/en/poll', {}))).toEqual(['lost', 'slipping']);

    const other = browser();
    expect((await other.send(join, '/join', { return: returnCode })).status).toBe(200);
    const poll = await other.read(pollPage, '/en/poll', {});
    expect(poll.includes(words.covered)).toBe(true);
    expect(stancesIn(poll)).toEqual([]);
    expect(poll.includes(words.reasons.saved(1))).toBe(false);
    expect(poll.includes('id="path"')).toBe(false);
    expect(stancesIn(await other.read(classPage, `/en/class/${code}`, { code }))).toEqual([]);

    // Nor by asking: whether another answer stood there before is not said.
    const asked = await (await other.send(vote, '/poll/vote', { stance: 'lost', phase: 'after' })).json();
    expect(asked.changed).toBe(true);
    expect(
      (await (await other.send(tap, '/chapters/flight/tap', { move: 'more' }, { slug: 'flight' })).json()).changed,
    ).toBe(true);
    expect(stancesIn(await other.read(pollPage, '/en/poll', {}))).toEqual([]);

    // The mark cannot be taken off the cookie, and one's own browser does not get it.
    const [name = '', value = ''] = [...other.cookies].find(([key]) => key === 'reader') ?? [];
    const [, ownValue = ''] = [...own.cookies].find(([key]) => key === 'reader') ?? [];
    expect(value.split('.')[0]).toBe(ownValue.split('.')[0]);
    expect(value).not.toBe(ownValue);
    expect(name).toBe('reader');
    await own.send(join, '/join', { return: returnCode });
    expect(stancesIn(await own.read(pollPage, '/en/poll', {}))).toEqual(['lost', 'slipping']);
  });
});

onBothDatabases('the next pupil on a shared tablet', () => {
  it('says on the page to join that they are not the one before, and finds the names of the same class', async () => {
    const { id, code } = await makeClass();
    await addToRoster(id, ['Mia', 'Noah']);
    const tablet = browser();
    await tablet.send(join, '/join', { code, name: 'Mia' });
    const page = () => tablet.read(joinPage, `/en/join?code=${code}`, {});
    const html = await page();
    expect(html).not.toContain('Noah');
    const form = /<form[^>]*action="\/leave"(?:(?!<\/form>).)*I am not Mia.*?<\/form>/s.exec(html)?.[0];
    expect(form).toContain(`name="code" value="${code}"`);
    expect(await tablet.submit(leave, '/leave', { code })).toBe(`/en/join?code=${code}`);
    expect(await page()).toMatch(/<option[^>]*>Noah<\/option>/);
    expect(await page()).not.toContain('I am not Mia');
    expect((await tablet.send(join, '/join', { code, name: 'Noah' })).status).toBe(200);
    expect(await tablet.read(classPage, `/en/class/${code}`, { code })).toContain('Noah</bdi>');
  });

  it('is told at once that no class has the code of an address, and keeps it in its field', async () => {
    const html = await browser().read(joinPage, '/en/join?code=ZZZZZZ', {});
    expect(html).toMatch(/id="code-error"[^>]*>[^<]*No class has this code/);
    expect(html).toContain('value="ZZZZZZ"');
  });

  it('is greeted with one full stop, whatever their name ends with', async () => {
    const { code } = await makeClass();
    for (const [name, sentence] of [
      ['Kamal H.', 'You are here as Kamal H.'],
      ['Ayla', 'You are here as Ayla.'],
    ] as const) {
      const own = browser();
      await own.send(join, '/join', { code, name });
      const html = (await own.read(classPage, `/en/class/${code}`, { code })).replace(/<[^>]+>/g, '');
      expect(html).toContain(sentence);
      expect(html).not.toContain('..');
    }
  });
});
