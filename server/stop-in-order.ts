import type { Server } from 'node:http';
import { log } from '@/lib/ops/log';
import { beginStopping, finishStopping } from '@/lib/ops/stopping';
import { answersUnderWay, isStream } from '@/server/request-log';

/** So long new requests are still taken after `/readyz` has begun to say 503: whoever balances servers looks meanwhile. */
const farewellMs = 1500;
/** So long the requests under way have to be answered. */
const patienceMs = 20_000;
/** So long the database has to be closed. */
const closingMs = 5000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Ends the process in order: 503 at `/readyz`, then no new connections, then the requests under way are answered (live
 * pages are cut, they come back by themselves), then the database is closed. Under 30 seconds, whatever hangs.
 */
export async function stopInOrder(server: Server): Promise<void> {
  if (!beginStopping()) return;
  log('stopping');
  await pause(farewellMs);
  const closed = new Promise((resolve) => server.close(resolve));
  for (const response of answersUnderWay) if (isStream(response)) response.socket?.destroySoon();
  server.closeIdleConnections();
  const begun = performance.now();
  while (answersUnderWay.size > 0 && performance.now() - begun < patienceMs) {
    await pause(20);
    for (const response of answersUnderWay) if (isStream(response)) response.socket?.destroySoon();
  }
  const cut = answersUnderWay.size;
  server.closeAllConnections();
  await Promise.race([closed, pause(1000)]);
  await Promise.race([finishStopping(), pause(closingMs)]);
  log('stopped', { cut });
  process.exit(0);
}
