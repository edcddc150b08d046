// node bench/faults/slow.mjs: a thousand connections that send their head, or their form, or read their answer as slowly
// as they can, for half a minute, while others read and vote. Prints one JSON object as its last line: how many of the
// others were served, and how long they waited beside what they waited before. SECONDS and SLOW make it shorter.
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { addressOf, send, startSeveral } from '../several-servers.mjs';

const slow = Number(process.env.SLOW ?? 1000);
const seconds = Number(process.env.SECONDS ?? 30);
const others = 8;
const site = await startSeveral(2);
const { hostname, port } = new URL(site.url);
let visitor = 0;
let isOver = false;

/** One connection that dawdles in one of three ways, and comes again when it is cut off. */
function dawdle(index) {
  if (isOver) return;
  const socket = connect(Number(port), hostname);
  const head = `Host: ${hostname}:${port}\r\nSec-Fetch-Site: same-origin\r\n`;
  const kinds = [
    { first: `GET /en/quiz HTTP/1.1\r\n${head}X-Slow: `, drip: 'a' },
    {
      first: `POST /poll/vote HTTP/1.1\r\n${head}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 60000\r\n\r\n`,
      drip: 'a',
    },
    { first: `GET /en/sources HTTP/1.1\r\n${head}\r\n`, drip: '' },
  ];
  const { first, drip } = kinds[index % kinds.length];
  socket.on('connect', () => {
    socket.write(first);
    if (!drip) socket.pause();
  });
  const timer = setInterval(() => drip && socket.write(drip), 5000);
  socket.on('error', () => {});
  socket.on('close', () => {
    clearInterval(timer);
    counts.cutOff += isOver ? 0 : 1;
    setTimeout(dawdle, 100, index).unref();
  });
  open.add(socket);
}

const counts = { cutOff: 0 };
const open = new Set();

/** What the others wait for so many seconds: milliseconds of each, and how many were not served. */
async function visitFor(howLong) {
  const times = [];
  let failed = 0;
  const until = performance.now() + howLong * 1000;
  await Promise.all(
    Array.from({ length: others }, async () => {
      while (performance.now() < until) {
        visitor += 1;
        const form = { phase: 'before', stance: 'lost', once: randomBytes(16).toString('base64url') };
        const path = visitor % 4 === 0 ? '/poll/vote' : visitor % 4 === 1 ? '/en/quiz' : '/en/chapters/flight';
        const begun = performance.now();
        const { status } = await send(site.url, path, {
          from: addressOf(visitor),
          ...(visitor % 4 === 0 && { form }),
        }).catch(() => ({ status: 0 }));
        times.push(performance.now() - begun);
        if (status !== 200) failed += 1;
      }
    }),
  );
  return { times: times.sort((a, b) => a - b), failed };
}

const p99 = ({ times }) => Math.round(times[Math.floor(times.length * 0.99)] ?? 0);
await visitFor(5);
const before = await visitFor(seconds / 2);
for (let index = 0; index < slow; index += 1) dawdle(index);
const during = await visitFor(seconds);
isOver = true;
for (const socket of open) socket.destroy();
await site.stopAll();
const served = 1 - during.failed / during.times.length;
console.log(
  JSON.stringify({
    bench: 'slow',
    slowConnections: slow,
    seconds,
    cutOffByNginx: counts.cutOff,
    requests: during.times.length,
    failed: during.failed,
    servedShare: Number(served.toFixed(5)),
    p99Ms: { before: p99(before), during: p99(during), times: Number((p99(during) / p99(before)).toFixed(2)) },
  }),
);
process.exit(served >= 0.999 ? 0 : 1);
