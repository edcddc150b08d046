import { expect, it } from 'vitest';
import { POST as signIn } from '@/app/sign-in/route';
import { POST as signUp } from '@/app/sign-up/route';
import { Refusal } from '@/lib/web/refusal';
import { onBothDatabases } from '@/test/database';
import { deviceCookie } from './device';
import { limitTries } from './limits';

const now = new Date('2026-11-28T08:00:00Z');
const cookieOf = (line: string) => line.split(';')[0] ?? '';
/** What a browser keeps on which these names have signed in, one after the other. */
const deviceOf = (...names: string[]) =>
  names.reduce((cookie, name) => cookieOf(deviceCookie(cookie || null, name)), '');

/** Somebody tries to sign in, at one moment. @returns the status of the answer */
async function enter(name: string, isRight: boolean, { network = '192.0.2.1', cookie = '' } = {}): Promise<number> {
  const request = new Request('http://school.test/sign-in', {
    headers: { 'X-Forwarded-For': network, ...(cookie && { Cookie: cookie }) },
  });
  return limitTries({ request, name, now }, async () => {
    if (!isRight) throw new Refusal(422, 'wrong-password', 'password');
    return 200;
  }).catch((error: Refusal) => error.status);
}

/** Strangers on three networks try passwords for a name until all of them have to wait. */
async function attack(name: string) {
  const networks = ['198.51.100.1', '198.51.100.2', '198.51.100.3'];
  for (let time = 0; time < 10; time += 1)
    await Promise.all(networks.map((network) => enter(name, false, { network })));
  for (const network of networks) expect(await enter(name, true, { network })).toBe(429);
}

onBothDatabases('somebody whose name strangers try', () => {
  it('signs in where they have signed in before, and strangers do not', async () => {
    await attack('Ruth');
    const cookie = deviceOf('Ruth');
    for (let time = 0; time < 40; time += 1) expect(await enter('RUTH', true, { cookie })).toBe(200);
    expect(await enter('Ruth', true), 'on a device that nobody knows').toBe(429);
  });

  it('signs in from a network that somebody else has used up, in a browser that is known', async () => {
    for (const name of ['a', 'b', 'c', 'd']) for (let time = 0; time < 8; time += 1) await enter(name, false);
    expect(await enter('Noah', true)).toBe(429);
    expect(await enter('Ruth', true, { cookie: deviceOf('Ruth') })).toBe(200);
  });

  it('has twenty tries in a known browser, which are nobody else’s', async () => {
    const cookie = deviceOf('Ruth');
    for (let time = 0; time < 20; time += 1) expect(await enter('Ruth', false, { cookie })).toBe(422);
    expect(await enter('Ruth', true, { cookie })).toBe(429);
    expect(await enter('Ruth', true), 'elsewhere').toBe(200);
  });

  it('is not helped by the browser of another, nor by one that was made up', async () => {
    await attack('Ruth');
    const own = deviceOf('Ruth');
    const forged = [deviceOf('Noah'), `${own}x`, own.replace(/=.{4}/, '=AAAA'), 'device=~~~', 'device='];
    for (const cookie of forged) expect(await enter('Ruth', true, { cookie }), cookie).toBe(429);
  });

  it('shares a computer with others, each known by a name of their own', async () => {
    await attack('Ruth');
    await attack('Noah');
    const cookie = deviceOf('Ruth', 'Noah');
    for (const name of ['Ruth', 'Noah']) expect(await enter(name, true, { cookie })).toBe(200);
    const crowded = deviceOf('Ruth', ...Array.from({ length: 8 }, (_, index) => `Teacher ${index}`));
    expect(await enter('Ruth', true, { cookie: crowded }), 'the last eight are remembered').toBe(429);
    expect(crowded.length).toBeLessThan(700);
  });
});

onBothDatabases('the forms of an account', () => {
  const send = (route: (request: Request) => Promise<Response>, fields: Record<string, string>) =>
    route(
      new Request('http://school.test/x', {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { 'Sec-Fetch-Site': 'same-origin', Accept: 'application/json', 'X-Forwarded-For': '192.0.2.1' },
      }),
    );
  const ruth = { name: 'Ruth', password: 'blue tractor nine' };

  it('leave a cookie in the browser by which it is known, which no script reads', async () => {
    for (const route of [signUp, signIn]) {
      const response = await send(route, ruth);
      expect(response.status).toBe(200);
      const [device = ''] = response.headers.getSetCookie().filter((line) => line.startsWith('device='));
      expect(device).toMatch(/; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/);
      await attack('Ruth');
      expect(await enter('Ruth', true, { cookie: cookieOf(device) })).toBe(200);
    }
  });

  it('limit new accounts before they judge a password', async () => {
    const codes = [];
    for (let time = 0; time < 14; time += 1)
      codes.push((await (await send(signUp, { ...ruth, password: '@$!|'.repeat(32) })).json()).error.code);
    // One may be forgiven while this goes on, on a slow machine.
    expect(codes.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'password-common'));
    expect(codes).toContain('too-many-tries');
  });
});
