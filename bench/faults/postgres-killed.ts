// node --conditions=react-server --import tsx bench/faults/postgres-killed.ts: PostgreSQL is killed 20 times while people
// vote and answer. Nothing is lost; within 15 seconds of the kill people can vote again, without anybody's help.
import { startPostgres } from '../../scripts/postgres.mjs';
import { findLost, newLedger, readWithoutPause, sendForm, sendUnknownAgain } from './load';
import { pause, prepare, report, startSite, times } from './site';

const kills = times(20);
const cluster = await startPostgres({ fsync: 'on' });
prepare(cluster.url);
const site = await startSite(cluster.url);
const ledger = newLedger();
const backAfterMs: number[] = [];
const stop = readWithoutPause(site.url, ledger);
for (let kill = 0; kill < kills; kill += 1) {
  await pause(1500);
  const killed = performance.now();
  cluster.crash();
  await pause(300);
  for (let tries = 0; ; tries += 1) {
    try {
      cluster.start();
      break;
    } catch (error) {
      if (tries === 20) throw error;
      await pause(250);
    }
  }
  while ((await sendForm(site.url, '/poll/vote', { stance: 'held', phase: 'after' })).outcome !== 'ok') await pause(50);
  backAfterMs.push(Math.round(performance.now() - killed));
}
await stop();
const sentAgain = { unknown: ledger.unknown.length, taken: await sendUnknownAgain(site.url, ledger) };
await site.stop();
const lost = await findLost(cluster.url, ledger);
cluster.stop();
const slowest = Math.max(...backAfterMs);
report('postgres-killed', lost.lostVotes + lost.lostAnswers + lost.wrongTallies === 0 && slowest <= 15_000, {
  kills,
  votes: ledger.votes.length,
  answers: ledger.answers.length,
  sentAgain,
  ...lost,
  writesAgainMs: { median: backAfterMs.sort((a, b) => a - b)[Math.floor(kills / 2)], slowest },
  slowestRequestMs: Math.round(ledger.slowestMs),
});
