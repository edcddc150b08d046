import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { log } from '../ops/log';
import { directAddress } from './database-address';

const channel = 'explainer_notices';
/** A payload of PostgreSQL holds 8,000 bytes; a notice at most 72. */
const noticesAtOnce = 100;
/** More than that are not kept for a server that is away: after a break everybody looks again anyway. */
const kept = 10_000;
const answerWithinMs = 4000;
const heartbeatMs = 10_000;
const retryMs = { first: 200, last: 5000 };

export type PubSubConnection = {
  /** Tells the other servers, as soon as there is a connection. */
  send(notices: readonly string[]): void;
  /** Whether the line has to stand although nothing is being sent: somebody listens. */
  keep(isListening: boolean): void;
  close(): Promise<void>;
};

type Subscriber = {
  hear(notices: readonly string[]): void;
  /** Something may have been missed. */
  hearAnything(): void;
  /** Whether the notices of other servers cannot be relied on although there is a connection. */
  setPolling(isPolling: boolean): void;
};

/**
 * True when something stands between us and PostgreSQL that shares its connections out, such as PgBouncer: it invents
 * the number of the process that serves us.
 */
export async function isPooledConnection(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS "pid"');
  return rows[0]?.pid !== (client as unknown as { processID: number }).processID;
}

/**
 * A connection of its own to PostgreSQL, over which servers tell each other what changed (`LISTEN`, `NOTIFY`). It is
 * opened when it is needed and again when it breaks; a heartbeat notices a server that has silently gone.
 */
export function openPubSubConnection(url: string, subscriber: Subscriber): PubSubConnection {
  const self = randomUUID();
  const unsent = new Set<string>();
  const lost = new WeakSet<pg.Client>();
  let client: pg.Client | null = null;
  let isConnecting = false;
  let isListening = false;
  let isClosed = false;
  // Whoever listens before the line stands may have missed something too.
  let hasMissed = true;
  let waitMs = retryMs.first;
  let heartbeat: NodeJS.Timeout | undefined;

  function receive(payload: string): void {
    const [sender, ...notices] = payload.split(' ');
    if (sender !== self) subscriber.hear(notices);
  }

  const say = (on: pg.Client, notices: readonly string[]) =>
    on.query('SELECT pg_notify($1, $2)', [channel, [self, ...notices].join(' ')]);

  async function connect(): Promise<void> {
    if (isConnecting || client || isClosed) return;
    isConnecting = true;
    const fresh = new pg.Client({
      connectionString: directAddress(url),
      connectionTimeoutMillis: answerWithinMs,
      query_timeout: answerWithinMs,
      keepAlive: true,
    });
    fresh.on('notification', ({ payload }) => receive(payload ?? ''));
    fresh.on('error', () => lose(fresh));
    fresh.on('end', () => lose(fresh));
    try {
      await fresh.connect();
      await fresh.query(`LISTEN ${channel}`);
      const isPolling = await isPooledConnection(fresh);
      if (isClosed || lost.has(fresh)) return lose(fresh);
      client = fresh;
      isConnecting = false;
      waitMs = retryMs.first;
      subscriber.setPolling(isPolling);
      if (isPolling) log('notices-not-heard');
      if (hasMissed) subscriber.hearAnything();
      hasMissed = false;
      heartbeat = setInterval(() => fresh.query('SELECT 1').catch(() => lose(fresh)), heartbeatMs).unref();
      await sendUnsent();
    } catch {
      lose(fresh);
    }
  }

  /** Once for each connection, however often it says that it is gone. */
  function lose(gone: pg.Client): void {
    if (lost.has(gone)) return;
    lost.add(gone);
    gone.end().catch(() => {});
    clearInterval(heartbeat);
    client = null;
    isConnecting = false;
    hasMissed = true;
    if (isClosed || !(isListening || unsent.size > 0)) return;
    setTimeout(connect, waitMs).unref();
    waitMs = Math.min(waitMs * 2, retryMs.last);
  }

  async function sendUnsent(): Promise<void> {
    while (client && unsent.size > 0) {
      const on = client;
      const some = [...unsent].slice(0, noticesAtOnce);
      for (const notice of some) unsent.delete(notice);
      await say(on, some).catch(() => {
        for (const notice of some) unsent.add(notice);
        lose(on);
      });
    }
  }

  return {
    send(notices) {
      for (const notice of notices) if (unsent.size < kept) unsent.add(notice);
      if (client) sendUnsent();
      else connect();
    },
    keep(listening) {
      isListening = listening;
      if (listening) connect();
    },
    async close() {
      isClosed = true;
      clearInterval(heartbeat);
      subscriber.setPolling(false);
      await client?.end().catch(() => {});
    },
  };
}
