import { beforeAll, expect, it } from 'vitest';

const now = new Date('2026-11-28T12:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
type Module = typeof import('./flash-cookie');
let flash: Module;

beforeAll(async () => {
  process.env.SECRET = 'a secret of the tests, forty characters long';
  flash = await import('./flash-cookie');
});

/** What a browser sends back after such a `Set-Cookie`. */
const sent = (cookie: string) => `class=ABCDEF; ${cookie.split(';')[0]}; reader=x.y`;

it('carries its parts to the page of its kind, for two minutes', () => {
  const cookie = flash.flashCookie('return-code', ['class-1', 'pupil~2', '7KQP-2MXA'], now);
  expect(cookie).toMatch(/^flash=[\w.~-]+; Path=\/; Max-Age=120; HttpOnly; SameSite=Lax$/);
  expect(flash.findFlash(sent(cookie), 'return-code', later(119))).toEqual(['class-1', 'pupil~2', '7KQP-2MXA']);
  expect(flash.findFlash(sent(cookie), 'return-code', later(121))).toBeNull();
  expect(flash.findFlash(sent(cookie), 'vote', now)).toBeNull();
  expect(flash.findFlash(null, 'vote', now)).toBeNull();
});

it('is shown to nobody when one of its characters was changed', () => {
  const value = sent(flash.flashCookie('vote', ['before', 'AAAA-BBBB'], now));
  for (const [from, to] of [
    ['before', 'after'],
    ['AAAA', 'AAAB'],
    ['flash=vote', 'flash=colleague'],
    [/\.\d{10}\./, '.9999999999.'],
  ] as const) {
    const forged = value.replace(from, to);
    expect(forged).not.toBe(value);
    expect(flash.findFlash(forged, forged.includes('colleague') ? 'colleague' : 'vote', now)).toBeNull();
  }
});

it('is found beside a forged one of the same name', () => {
  const own = flash.flashCookie('vote', ['after', ''], now).split(';')[0];
  expect(flash.findFlash(`flash=vote.before..9999999999.x; ${own}`, 'vote', now)).toEqual(['after', '']);
});

it('is deleted with the page that has been drawn, and only then', () => {
  const cookie = flash.flashCookie('vote', ['after', ''], now);
  expect(flash.shownFlashes(sent(cookie))).toEqual(['flash=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax']);
  expect(flash.shownFlashes('reader=x.y')).toEqual([]);
});
