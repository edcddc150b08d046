// node --conditions=react-server --import tsx bench/faults/slow.ts: 1,000 connections that send a byte now and then, for a
// minute, while others read and vote: at least 999 of 1,000 of these are served.
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sendForm } from './load';
import { pause, prepare, report, startSite, times } from './site';

const connections = times(1000);
const lastsMs = Number(process.env.SECONDS ?? 60) * 1000;
const heads = [
  'GET /en HTTP/1.1\r\nHost: x\r\nX-Slow: ',
  'POST /poll/vote HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\nstance=',
];
const folder = mkdtempSync(join(tmpdir(), 'slow-'));
const url = `file:${join(folder, 'site.db')}`;
prepare(url);
const site = await startSite(url);
const { hostname, port } = new URL(site.url);
const open = new Set<Socket>();
let reopened = 0;
let isOver = false;

function crawl(index: number): void {
  const socket = connect(Number(port), hostname);
  open.add(socket);
  socket.on('connect', () => socket.write(heads[index % 2] ?? ''));
  socket.on('error', () => {});
  const timer = setInterval(() => socket.write('a'), 2000);
  socket.on('close', () => {
    clearInterval(timer);
    open.delete(socket);
    // Cut off: comes again at once.
    if (!isOver) {
      reopened += 1;
      crawl(index);
    }
  });
}
for (let index = 0; index < connections; index += 1) crawl(index);
await pause(1000);
const begun = performance.now();
const served = { yes: 0, no: 0, slowestMs: 0 };
await Promise.all(
  Array.from({ length: 4 }, async () => {
    while (performance.now() - begun < lastsMs) {
      const from = performance.now();
      const page = await fetch(`${site.url}/en/chapters/flight`)
        .then((response) => response.text().then(() => response.ok))
        .catch(() => false);
      const vote = await sendForm(site.url, '/poll/vote', { stance: 'held', phase: 'before' });
      for (const isServed of [page, vote.outcome === 'ok']) served[isServed ? 'yes' : 'no'] += 1;
      served.slowestMs = Math.max(served.slowestMs, performance.now() - from);
      await pause(20);
    }
  }),
);
const held = open.size;
isOver = true;
for (const socket of open) socket.destroy();
await site.stop();
rmSync(folder, { recursive: true, force: true });
const share = served.yes / (served.yes + served.no);
report('slow', share >= 0.999, {
  connections,
  held,
  reopened,
  lastsMs,
  served: { ...served, slowestMs: Math.round(served.slowestMs) },
  share,
});
