import { expect } from 'vitest';
import type { ItemId } from '@/content/facts/items';
import { getItem } from '@/features/quiz/bank';
import { unfit } from '@/features/quiz/scoring';
import { randomNumbers } from '@/features/quiz/shuffle';
import { stored } from '@/test/quiz';
import { type Fields, form, quizTaker } from './quiz-taker.fixture';

/** Sends so many bodies to a quiz, of fields and values that never fit together, and expects that nothing is stored. */
export async function expectAllRefused(bodies: number): Promise<void> {
  const items = ['crash-place', 'crash-deaths', 'raid-only-a', 'order-of-the-arrests', 'accused-of-what'] as const;
  const { send } = await quizTaker(items);
  const before = await stored();
  const random = randomNumbers('random bodies');
  const pick = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)] as Value;
  const values = [
    ...['', ' ', '38x', '1e999', '１２', '--5', '\u0000', '💥', "'; DROP TABLE", '<script>', 'x'.repeat(3000), '%'],
    ...['aktau', 'baku', 'hospital', 'fifty', 'raid', 'protest', 'russians=drugs', 'sputnik=fsb', '__proto__', 'null'],
  ];
  const names = ['item', 'answer', 'answer', 'answer', 'certainty', 'lang', 'once', 'constructor', ''];
  let sent = 0;
  while (sent < bodies) {
    const fields = Array.from({ length: Math.floor(random() * 9) }, (): [string, string] => {
      const name = pick(names);
      return [name, name === 'item' && random() < 0.8 ? pick(items) : pick(values)];
    });
    if (isGood(fields)) continue;
    const isRaw = random() < 0.1;
    const raw = Array.from({ length: 40 }, () => String.fromCharCode(33 + Math.floor(random() * 300))).join('');
    const type =
      random() < 0.9 ? form : pick(['multipart/form-data; boundary=x', 'text/plain', 'application/json', '']);
    const isJson = random() < 0.7;
    const response = await send(isRaw ? raw : fields, { json: isJson, type });
    const text = await response.text();
    expect([400, 404, 409, 413, 415, 422], `${type} ${isRaw ? raw : JSON.stringify(fields)}`).toContain(
      response.status,
    );
    if (isJson) expect(JSON.parse(text).error.message).toMatch(/\.$/);
    else expect(text).toContain('role="alert"');
    sent++;
  }
  expect(await stored()).toEqual(before);
}

/** Whether fields happen to be an answer that is to be taken. */
function isGood(fields: Fields): boolean {
  const all = (name: string) => fields.filter(([key]) => key === name).map(([, value]) => value);
  const [item = ''] = all('item');
  return ['crash-place', 'raid-only-a', 'order-of-the-arrests', 'accused-of-what', 'crash-deaths'].includes(item)
    ? unfit(getItem(item as ItemId, 'en').fact, all('answer')) === null
    : false;
}
