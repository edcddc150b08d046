import { connect, createServer, type Server, type Socket } from 'node:net';
import { expect, inject, it } from 'vitest';
import type { ReaderId } from '@/features/readers/reader';
import { closeDatabase } from '@/lib/db/client';
import { onServer } from '@/test/database';
import { listDiscrepancies } from './audit.data';
import { castVote } from './data';
import { getResults } from './results.data';

/** A door before the database that can be shut, as when the database restarts: at once, or at its next answer. */
function doorTo(
  target: URL,
): Promise<{ port: number; shut(): void; shutAtNextAnswer(): void; open(): Promise<void>; server: Server }> {
  const sockets = new Set<Socket>();
  let isShuttingNext = false;
  const shut = () => {
    isShuttingNext = false;
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  const make = () =>
    createServer((client) => {
      const inner = connect(Number(target.port), target.hostname);
      for (const socket of [client, inner]) {
        sockets.add(socket);
        socket.on('error', () => {});
        socket.on('close', () => sockets.delete(socket));
      }
      inner.on('data', () => isShuttingNext && shut());
      client.pipe(inner);
      inner.pipe(client);
      client.on('close', () => inner.destroy());
      inner.on('close', () => client.destroy());
    });
  let server = make();
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return listen(0).then(() => {
    const { port } = server.address() as { port: number };
    return {
      port,
      server,
      shut,
      shutAtNextAnswer() {
        isShuttingNext = true;
      },
      open() {
        server = make();
        return listen(port);
      },
    };
  });
}

it.skipIf(!inject('postgres'))(
  'votes that come while the database restarts fail within five seconds; sent again, each is counted once (PostgreSQL)',
  async () => {
    const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
    await onServer(inject('postgres'), `CREATE DATABASE "${name}" TEMPLATE template_explainer`);
    const url = new URL(inject('postgres'));
    const door = await doorTo(url);
    const through = new URL(url);
    through.pathname = `/${name}`;
    through.port = String(door.port);
    process.env.DATABASE_URL = through.href;
    const vote = (index: number) =>
      castVote(`reader ${index}` as ReaderId, { phase: 'before', stance: 'lost' }, new Date('2026-11-21T10:00:00Z'));
    await vote(0);

    const first = Array.from({ length: 30 }, (_, index) => vote(index));
    door.shutAtNextAnswer();
    const started = Date.now();
    const early = await Promise.allSettled(first);
    const shut = await Promise.allSettled(Array.from({ length: 5 }, (_, index) => vote(100 + index)));
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(shut.every(({ status }) => status === 'rejected')).toBe(true);

    await door.open();
    const all = [...early.keys(), 100, 101, 102, 103, 104];
    // A connection that was cut may show it only at the next use; whoever sent a vote sends it until it is taken.
    const send = (index: number, triesLeft: number): Promise<unknown> =>
      vote(index).catch((error) => (triesLeft > 0 ? send(index, triesLeft - 1) : Promise.reject(error)));
    for (const index of all) await send(index, 5);
    expect((await getResults('2026-11-21')).phases.before.n).toBe(35);
    expect(await listDiscrepancies()).toEqual([]);
    await closeDatabase();
    door.shut();
    await onServer(url.href, `DROP DATABASE "${name}" WITH (FORCE)`);
  },
);
