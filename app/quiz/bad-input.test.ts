import { expect, it } from 'vitest';
import { refusals } from '@/content/en/interface/refusals';
import type { ItemId } from '@/content/facts/items';
import { newId } from '@/lib/ids';
import { onBothDatabases } from '@/test/database';
import { stored } from '@/test/quiz';
import { POST as answer } from './[attempt]/answer/route';
import { type Fields, quizTaker, request } from './quiz-taker.fixture';
import { POST as takeOver } from './return/route';
import { POST as start } from './start/route';

/** Sends a form that must be refused: with this status and code, a sentence in words, and nothing stored. */
async function expectRefused(
  send: () => Promise<Response>,
  status: number,
  code: keyof typeof refusals,
  field?: string,
) {
  const before = await stored();
  const response = await send();
  const { error } = await response.json();
  expect([response.status, error.code, error.field]).toEqual([status, code, field]);
  expect(error.message).toBe(refusals[code]);
  expect(await stored()).toEqual(before);
}

onBothDatabases('a form of the quiz that cannot be taken', () => {
  it('is refused at /quiz/start', async () => {
    const cases: [Fields, keyof typeof refusals, string][] = [
      [[], 'choose-a-scope', 'scope'],
      [[['scope', 'nowhere']], 'choose-a-scope', 'scope'],
      [
        [
          ['scope', 'all'],
          ['scope', 'all'],
        ],
        'given-twice',
        'scope',
      ],
      [
        [
          ['scope', 'all'],
          ['length', '0'],
        ],
        'choose-a-length',
        'length',
      ],
      [
        [
          ['scope', 'all'],
          ['length', '101'],
        ],
        'choose-a-length',
        'length',
      ],
      [
        [
          ['scope', 'all'],
          ['length', 'ten'],
        ],
        'choose-a-length',
        'length',
      ],
      [
        [
          ['scope', 'all'],
          ['length', '5'],
          ['length', '5'],
        ],
        'given-twice',
        'length',
      ],
      [
        [
          ['scope', 'all'],
          ['feedback', 'never'],
        ],
        'choose-feedback',
        'feedback',
      ],
      [
        [
          ['scope', 'all'],
          ['once', 'short'],
        ],
        'wrong-token',
        'once',
      ],
      [
        [
          ['scope', 'all'],
          ['lang', 'xx'],
        ],
        'unknown-language',
        'lang',
      ],
    ];
    for (const [fields, code, field] of cases)
      await expectRefused(() => start(request('/quiz/start', fields)), 422, code, field);
    await expectRefused(
      () =>
        start(
          request('/quiz/start', [
            ['scope', 'all'],
            ['retry', newId()],
          ]),
        ),
      404,
      'not-found',
    );
  });

  it('is refused at /quiz/return', async () => {
    for (const code of ['', 'no', 'AAAA-AAAA-AAAA-AAAA', 'IIII-OOOO-1111-0000', 'x'.repeat(5000), '💥'])
      await expectRefused(() => takeOver(request('/quiz/return', [['code', code]])), 422, 'unknown-code', 'code');
    await expectRefused(() => takeOver(request('/quiz/return', [])), 422, 'unknown-code', 'code');
    const twice: Fields = [
      ['code', 'a'],
      ['code', 'b'],
    ];
    await expectRefused(() => takeOver(request('/quiz/return', twice)), 422, 'given-twice', 'code');
  });

  it('is refused at an answer, for each kind in its own words', async () => {
    const order: ItemId = 'order-of-the-arrests';
    const match: ItemId = 'accused-of-what';
    const { send } = await quizTaker(['crash-place', 'crash-deaths', 'raid-only-a', order, match]);
    const cases: [string, string[], keyof typeof refusals][] = [
      ['crash-place', [], 'choose-an-answer'],
      ['crash-place', ['aktau', 'baku'], 'given-twice'],
      ['crash-place', ['moscow'], 'unknown-answer'],
      ['raid-only-a', [], 'choose-one-or-more'],
      ['raid-only-a', ['hospital', 'hospital'], 'given-twice'],
      ['raid-only-a', ['hospital', 'moscow'], 'unknown-answer'],
      ['crash-deaths', [], 'give-a-number'],
      ['crash-deaths', ['38', '38'], 'given-twice'],
      ['crash-deaths', ['1e999'], 'not-a-number'],
      ['crash-deaths', ['twelve'], 'not-a-number'],
      ['crash-deaths', ['--5'], 'not-a-number'],
      ['crash-deaths', ['aktau'], 'not-a-number'],
      [order, ['raid', 'raid', 'sputnik', 'drugs'], 'placed-twice'],
      [order, ['raid', 'protest'], 'choose-every-place'],
      [order, ['raid', 'protest', 'sputnik', 'moscow'], 'unknown-answer'],
      [match, ['russians=drugs', 'sputnik=fsb'], 'choose-every-match'],
      [match, ['russians=drugs', 'sputnik=fsb', 'nobody=fsb'], 'unknown-answer'],
      [match, ['russians=drugs', 'sputnik=fsb', 'yekaterinburg=moscow'], 'unknown-answer'],
      [match, ['russians=drugs', 'russians=fsb', 'sputnik=fsb'], 'given-twice'],
    ];
    for (const [item, answers, code] of cases) {
      const fields: Fields = [['item', item], ...answers.map((value): [string, string] => ['answer', value])];
      await expectRefused(() => send(fields), 422, code, 'answer');
    }
    const good: Fields = [['answer', 'aktau']];
    await expectRefused(() => send(good), 422, 'unknown-item', 'item');
    await expectRefused(() => send([['item', ''], ...good]), 422, 'unknown-item', 'item');
    await expectRefused(
      () =>
        send([
          ['item', 'raid-day'],
          ['answer', 'both'],
        ]),
      422,
      'unknown-item',
      'item',
    );
    await expectRefused(
      () => send([['item', 'crash-place'], ['item', 'crash-place'], ...good]),
      422,
      'given-twice',
      'item',
    );
    const unsure: Fields = [['item', 'crash-place'], ['certainty', 'very'], ...good];
    await expectRefused(() => send(unsure), 422, 'choose-certainty', 'certainty');
  });

  it('is not there for anybody else', async () => {
    const mine = await quizTaker();
    const other = await quizTaker();
    const body: Fields = [
      ['item', 'crash-place'],
      ['answer', 'aktau'],
    ];
    const send = (attempt: string, cookie: string) =>
      answer(request(`/quiz/${attempt}/answer`, body, { cookie }), { params: Promise.resolve({ attempt }) });
    for (const [attempt, cookie] of [
      [mine.attempt, other.cookie],
      [mine.attempt, ''],
      [newId(), mine.cookie],
      ['../x', mine.cookie],
    ])
      await expectRefused(() => send(attempt ?? '', cookie ?? ''), 404, 'not-found');
  });

  it('is refused once answered otherwise, also after the end; the same again is the same', async () => {
    const { send } = await quizTaker(['crash-deaths']);
    const give = (number: string) =>
      send([
        ['item', 'crash-deaths'],
        ['answer', number],
      ]);
    const [first, second] = await Promise.all([give('12,5'), give(' 12.50 ')]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect((await give('12.5')).status).toBe(200);
    await expectRefused(() => give('12'), 409, 'already-answered', 'answer');
    const html = await send(
      [
        ['item', 'crash-deaths'],
        ['answer', '12'],
      ],
      { json: false },
    );
    expect(html.status).toBe(409);
  });

  it('comes back with what was typed and the sentence at the field', async () => {
    const { send } = await quizTaker(['crash-deaths', 'order-of-the-arrests']);
    const response = await send(
      [
        ['item', 'crash-deaths'],
        ['answer', 'about <40>'],
        ['certainty', 'sure'],
      ],
      { json: false },
    );
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain('value="about &lt;40&gt;"');
    expect(html).toMatch(/<p id="answer-error"[^>]*>That is not a number we can read/);
    expect(html).toMatch(/aria-invalid="true"/);
    expect(html).toMatch(/value="sure"[^>]*checked|checked[^>]*value="sure"/);
    const order = await send(
      [
        ['item', 'order-of-the-arrests'],
        ['answer', 'raid'],
        ['answer', ''],
      ],
      { json: false },
    );
    expect(await order.text()).toMatch(/<option value="raid"[^>]*selected/);
  });
});
