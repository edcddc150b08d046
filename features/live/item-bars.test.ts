import { expect, it } from 'vitest';
import { wordsOf } from '@/content/editions';
import { getItem, listItemIds } from '@/features/quiz/bank';
import { publicItem } from '@/features/quiz/public-item';
import { itemBars, showableItems } from './item-bars';

const bars = (id: Parameters<typeof getItem>[0], given: { given: string[]; n: number }[]) => {
  const item = getItem(id, 'en');
  const face = publicItem(item, wordsOf('en').quiz.item.accountAnswers, 'seed');
  return itemBars(item, face, given, 'another number');
};
const of = (list: ReturnType<typeof bars>) => Object.fromEntries(list.map(({ id, n }) => [id, n]));
const rightOf = (list: ReturnType<typeof bars>) => list.filter(({ isRight }) => isRight).map(({ id }) => id);

it('counts each option of a choice, also the one that nobody chose', () => {
  const list = bars('crash-place', [
    { given: ['aktau'], n: 4 },
    { given: ['baku'], n: 2 },
  ]);
  expect(of(list)).toEqual({ grozny: 0, yekaterinburg: 0, baku: 2, aktau: 4 });
  expect(rightOf(list)).toEqual(['aktau']);
});

it('counts an answer with two ticks at both', () => {
  const list = bars('crash-both-tell', [
    { given: ['aboard', 'funerals'], n: 3 },
    { given: ['aboard'], n: 1 },
  ]);
  expect(of(list)).toMatchObject({ aboard: 4, funerals: 3 });
});

it('counts numbers that are explained each, and all others together', () => {
  const list = bars('crash-deaths', [
    { given: ['38'], n: 5 },
    { given: ['67'], n: 2 },
    { given: ['1000'], n: 1 },
    { given: ['7'], n: 1 },
  ]);
  expect(list[0]).toMatchObject({ id: '38', n: 5, isRight: true });
  expect(list.reduce((sum, { n }) => sum + n, 0)).toBe(9);
  expect(list.at(-1)).toMatchObject({ id: 'other', text: 'another number' });
});

it('says of an order how many had each in its place, first to last', () => {
  const id = listItemIds('all').find((one) => getItem(one, 'en').fact.kind === 'order');
  if (!id) throw new Error('the bank has no order');
  const right = getItem(id, 'en').fact.right as readonly string[];
  const list = bars(id, [
    { given: [...right], n: 3 },
    { given: [...right].reverse(), n: 2 },
  ]);
  expect(list.map((bar) => bar.id)).toEqual(right);
  expect(list[0]).toMatchObject({ n: 3, text: expect.stringMatching(/^1\. /) });
});

it('shows an item from five answers on, in the order of the bank, own questions last', () => {
  const item = (id: string, n: number) => ({ id, n, share: 0.5, given: [] });
  const own = 'own-AAAAAAAAAAAAAAAAAAAAAA' as const;
  const questions = new Map([[own, { ...getItem('crash-place', 'en'), id: own }]]);
  const all = [item(own, 5), item('crash-place', 5), item('troops-gone-when', 9), item('crash-deaths', 4)];
  const shown = showableItems(all, questions, 'en');
  expect(shown.map(({ id }) => id)).toEqual(['troops-gone-when', 'crash-place', own]);
});

it('keeps the order of the bank, and puts own questions behind it, the oldest first, whatever their ids are', () => {
  const whole = getItem('crash-place', 'en');
  // As `getOwnQuestions` brings them: by age.
  const [old, later, newest] = ['z', 'm', 'a'].map((letter) => `own-${letter.repeat(22)}`) as [string, string, string];
  const own = new Map([old, later, newest].map((id) => [id, { ...whole, id }])) as never;
  const [first = '', second = ''] = listItemIds('all');
  const given = [{ given: ['aktau'], n: 5 }];
  const answered = [newest, second, old, first, later].map((id) => ({ id, n: 5, share: 1, given }));
  expect(showableItems(answered, own, 'en').map(({ id }) => id)).toEqual([...[first, second, old, later, newest]]);
});
