// A process of its own, started by watch-others.ts: readers who read and vote while somebody else attacks. Apart from the
// attackers, so that their work on what they send and get is not measured as the site's.
import { Agent, request } from 'node:http';
import { pause } from './site';

export type Phase = 'quiet' | 'attack' | 'between';
export type Kind = 'chapter' | 'poll' | 'vote';
export type Measured = Record<Exclude<Phase, 'between'>, Record<Kind, number[]>>;

const readers = 2;
const pauseMs = 50;
/** Not the attackers' network. Linux has all of 127.0.0.0/8 without being asked. */
const localAddress = process.platform === 'linux' ? '127.0.0.66' : undefined;
const { hostname, port } = new URL(process.argv[2] ?? '');
const agent = new Agent({ keepAlive: true });
const noneYet = () => ({ chapter: [], poll: [], vote: [] });
const measured: Measured = { quiet: noneYet(), attack: noneYet() };
let failed = 0;
let phase: Phase = 'between';
let isOver = false;

type Asked = { path: string; cookie: string; form?: string };

/** @returns the status, 0 where there was no answer, and the cookie that came with it */
const ask = ({ path, cookie, form }: Asked) =>
  new Promise<{ status: number; cookie: string }>((resolve) => {
    const headers = {
      Accept: form ? 'application/json' : 'text/html',
      ...(cookie && { Cookie: cookie }),
      ...(form && { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' }),
    };
    const method = form ? 'POST' : 'GET';
    const asked = request({ agent, hostname, port, localAddress, method, path, headers, timeout: 20_000 }, (answer) => {
      const given = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? cookie;
      answer.resume().once('close', () => resolve({ status: answer.statusCode ?? 0, cookie: given }));
    });
    asked.on('timeout', () => asked.destroy(new Error('timeout')));
    asked.on('error', () => resolve({ status: 0, cookie }));
    asked.end(form);
  });

async function read(): Promise<void> {
  let { cookie } = await ask({ path: '/poll/vote', cookie: '', form: 'stance=held&phase=before' });
  for (let round = 0; !isOver; round += 1) {
    const errand: Record<Kind, Asked> = {
      chapter: { path: '/en/chapters/flight', cookie },
      poll: { path: '/en/poll', cookie },
      vote: { path: '/poll/vote', cookie, form: `stance=${round % 2 ? 'held' : 'lost'}&phase=before` },
    };
    for (const kind of ['chapter', 'poll', 'vote'] as const) {
      const during = phase;
      const begun = performance.now();
      const answer = await ask(errand[kind]);
      const ms = performance.now() - begun;
      cookie = answer.cookie;
      if (answer.status !== 200) failed += 1;
      // What began before a change of phase and ended after it says nothing about either.
      if (during === phase && during !== 'between') measured[during][kind].push(ms);
      await pause(pauseMs);
    }
  }
}

process.on('message', (message: Phase | 'end') => {
  if (message === 'end') isOver = true;
  else phase = message;
});
await Promise.all(Array.from({ length: readers }, read));
process.send?.({ measured, failed }, () => process.exit(0));
