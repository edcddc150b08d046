import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { expect, it } from 'vitest';
import { wordsOf } from '@/content/editions';
import { newChallenge } from '@/features/readers/rate-limit/proof';
import { database } from '@/lib/db/client';
import { siteTime } from '@/lib/db/site-time';
import { newId } from '@/lib/ids';
import { onBothDatabases } from '@/test/database';
import { GET as pollPage } from '../[lang]/(tools)/poll/route';
import { browser } from '../join/browser.fixture';
import { POST as vote } from './vote/route';
import { POST as withdraw } from './withdraw/route';

const { poll, refusals } = wordsOf('en');
const before = { phase: 'before', stance: 'held' };

/** The form that comes back when one was refused, as a browser without script gets it. */
async function refusedPage(handler: typeof vote, path: string, fields: Record<string, string>) {
  const request = new Request(`http://school.test${path}`, {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams(fields),
  });
  const response = await handler(request);
  expect(response.status).toBe(422);
  return response.text();
}

onBothDatabases('a vote', () => {
  it('that is stored is acknowledged: on the next page, and with its receipt', async () => {
    const own = browser();
    const to = await own.submit(vote, '/poll/vote', { ...before, once: newId() });
    expect(to).toBe('/en/poll?voted=before');
    const page = await own.read(pollPage, to ?? '', {});
    for (const text of [poll.thanks.before, poll.yours(poll.stances.held)]) expect(page).toContain(text);
    expect(page).toMatch(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/);
    const to2 = await own.submit(withdraw, '/poll/withdraw', { phase: 'before' });
    expect(await own.read(pollPage, to2 ?? '', {})).toContain(poll.thanks.withdrawn);
    expect(await (await database()).vote.count()).toBe(0);
  });

  it('that comes in fifty copies is acknowledged to each of them, as one', async () => {
    const fields = { ...before, once: newId() };
    const answers = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const answer = await browser().send(vote, '/poll/vote', fields);
        return { status: answer.status, ...(await answer.json()) };
      }),
    );
    const [first] = answers;
    expect(first).toMatchObject({ status: 200, ...before, receipt: expect.any(String) });
    for (const { receipt } of answers) expect(receipt).toBe(first.receipt);
    expect(await (await database()).vote.count()).toBe(1);
  });

  it('of a newcomer who has solved a task is taken, and nobody else’s with the same task', async () => {
    const challenge = JSON.parse(await newChallenge(await siteTime()));
    const proof = JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) });
    const sent = () => browser().send(vote, '/poll/vote', { ...before, proof });
    expect((await sent()).status).toBe(200);
    const again = await sent();
    expect([again.status, (await again.json()).error.code]).toEqual([422, 'wrong-proof']);
    expect(await (await database()).vote.count()).toBe(1);
  });

  it('that cannot be counted comes back with its sentence at the field, and is not kept', async () => {
    const noStance = await refusedPage(vote, '/poll/vote', { phase: 'before' });
    expect(noStance).toContain('id="stance-error"');
    expect(noStance).toContain(refusals['choose-a-stance']);
    const receipts: [typeof vote, string][] = [
      [vote, '/poll/vote'],
      [withdraw, '/poll/withdraw'],
    ];
    for (const [handler, path] of receipts) {
      const html = await refusedPage(handler, path, { ...before, receipt: 'AAAA-AAAA-AAAA-AAAA' });
      expect(html, path).toContain('id="receipt-error"');
      expect(html, 'what was typed is kept').toContain('AAAA-AAAA-AAAA-AAAA');
    }
    expect(await (await database()).vote.count()).toBe(0);
  });
});
