import { expect, fromOurPage, newDatabase, startServer, stopServer, test } from '../fixtures';

test('of one network forty pupils vote at once; of five hundred more machines few get in, whatever addresses they write', async () => {
  const made = await newDatabase('sqlite');
  // Without trusted proxies: what a visitor writes into forwarding headers is worth nothing.
  const { server, url } = await startServer(made.url);
  const vote = (stance: string, more: Record<string, string> = {}) =>
    fetch(`${url}/poll/vote`, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...fromOurPage, Accept: 'application/json', ...more },
      body: new URLSearchParams({ stance, phase: 'before' }),
    });
  const class40 = await Promise.all(Array.from({ length: 40 }, () => vote('lost')));
  expect(class40.map(({ status }) => status)).toEqual(class40.map(() => 200));
  const forged = (index: number) => ({
    'X-Forwarded-For': `203.0.113.${index % 250}, 198.51.100.${index % 99}`,
    'X-Real-IP': `203.0.113.${index % 250}`,
    Forwarded: `for=203.0.113.${index % 250}`,
  });
  const started = Date.now();
  const answers: Response[] = [];
  for (let index = 0; index < 500; index += 50)
    answers.push(...(await Promise.all(Array.from({ length: 50 }, (_, one) => vote('held', forged(index + one))))));
  const minutes = (Date.now() - started) / 60_000;
  const taken = answers.filter(({ status }) => status === 200).length;
  expect(taken).toBeLessThanOrEqual(20 + Math.ceil(6 * minutes) + 1);
  const refused = answers.find(({ status }) => status === 429);
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused?.json()).toMatchObject({ error: { code: 'too-many-readers' } });
  const { phases, refused: turnedAway } = await (await fetch(`${url}/api/poll`)).json();
  expect(phases.before).toMatchObject({ n: 40 + taken, counts: { lost: 40, held: taken } });
  expect(turnedAway).toEqual([{ day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), n: 500 - taken }]);
  await stopServer(server);
  await made.drop();
});
