import { expect, fromOurPage, test } from '../fixtures';
import { signUp } from '../instructor';

const good = {
  kind: 'one',
  prompt: 'Where did it come down?',
  options: ['Near Grozny', 'Near Aktau', 'Near Baku'],
  right: ['2'],
  explanations: ['One.', 'Two.', 'Three.'],
  claims: ['crash-place'],
};
const bad: [string, Record<string, string | string[]>, string][] = [
  ['no right option', { right: [] }, 'mark-the-right-one'],
  ['twenty options', { options: Array.from({ length: 20 }, (_, n) => `Option ${n}`) }, 'too-many-options'],
  ['10,000 characters', { prompt: 'x'.repeat(10_000) }, 'question-too-long'],
  ['a claim that does not exist', { claims: ['no-such-claim'] }, 'unknown-claim'],
  ['no kind', { kind: 'essay' }, 'choose-a-kind'],
  ['nothing at all', { prompt: '', options: [], right: [], explanations: [], claims: [] }, 'give-a-question'],
];

test('a question or a ballot that is not whole is refused with its code, and nothing is kept', async ({ request }) => {
  await signUp({ request });
  const made = await request.post('/classes', {
    form: { title: 'History 10b' },
    headers: { ...fromOurPage, Accept: 'application/json' },
  });
  const { id } = await made.json();
  const post = (path: string, fields: Record<string, string | string[]>) => {
    const body = new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
    );
    const headers = {
      ...fromOurPage,
      Accept: 'application/json',
      'Content-Type': 'application/x-www-form-urlencoded',
    };
    return request.post(path, { data: body.toString(), headers });
  };
  for (const [what, fields, code] of bad) {
    const answer = await post(`/classes/${id}/items`, { ...good, ...fields });
    expect([answer.status(), (await answer.json()).error.code], what).toEqual([422, code]);
  }
  expect(await (await request.get(`/en/classes/${id}/items`)).text()).toContain('You have not written one yet.');
  expect((await post(`/classes/${id}/items`, good)).status()).toBe(200);
  const missing = await post(`/classes/${id}/items/own-${'a'.repeat(22)}`, good);
  expect(missing.status()).toBe(404);
  const choose = await post(`/classes/${id}/items/choose`, { items: ['no-such-item'] });
  expect([choose.status(), (await choose.json()).error.code]).toEqual([422, 'unknown-item']);
  const ballots = { phase: 'before', lost: '3', slipping: '12', held: '0', unsure: '9' };
  expect((await post(`/classes/${id}/ballots`, { ...ballots, all: '25' })).status()).toBe(422);
  expect((await post(`/classes/${id}/ballots`, { ...ballots, lost: '-3' })).status()).toBe(422);
  expect(await (await post(`/classes/${id}/ballots`, { ...ballots, all: '24' })).json()).toMatchObject({ n: 24 });
});
