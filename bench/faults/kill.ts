// node --conditions=react-server --import tsx bench/faults/kill.ts: the server is killed 200 times while people vote and
// answer, on both databases. Nothing that was thanked for may be lost, nothing sent twice counted twice.
import { findLost, newLedger, readWithoutPause, sendUnknownAgain, thanked } from './load';
import { onEachDatabase, pause, prepare, report, startSite, times } from './site';

const kills = times(200);
const wanted = times(10_000);

const results = await onEachDatabase(async (url) => {
  prepare(url);
  const ledger = newLedger();
  for (let kill = 1; kill <= kills; kill += 1) {
    const site = await startSite(url);
    const stop = readWithoutPause(site.url, ledger);
    const enough = Math.ceil((wanted * kill) / kills);
    for (let waited = 0; thanked(ledger) < enough && waited < 60_000; waited += 20) await pause(20);
    await pause(Math.random() * 100);
    const killed = site.stop('SIGKILL');
    const stopped = stop();
    await killed;
    await stopped;
  }
  const site = await startSite(url);
  const sentAgain = { unknown: ledger.unknown.length, taken: await sendUnknownAgain(site.url, ledger) };
  await site.stop();
  return {
    kills,
    votes: ledger.votes.length,
    answers: ledger.answers.length,
    sentAgain,
    ...(await findLost(url, ledger)),
  };
});
const isFine = (one: unknown) =>
  typeof one === 'string' ||
  ((one as { lostVotes: number }).lostVotes === 0 &&
    (one as { lostAnswers: number }).lostAnswers === 0 &&
    (one as { wrongTallies: number }).wrongTallies === 0);
report('kill', Object.values(results).every(isFine), results);
