import { accountAnswers } from '@/content/facts/item';
import type { Item } from '@/features/quiz/bank';
import type { AskedId } from '@/features/quiz/own-items/own-item-id';
import { choicesOf } from '@/features/quiz/scoring';
import {
  type Beside,
  besideOf,
  type Choice,
  type Figures,
  type Finding,
  figuresOf,
  findingOf,
} from '@/features/quiz/statistics/analysis';
import type { FirstAnswer } from './first-answers';

/** How everyone else who answered an item did. */
export type World = { n: number; facility: number | null };

/** An item as a class did on it: the figures, what stands out in them, and everyone beside it. */
export type ItemReport = {
  id: AskedId;
  item: Item;
  figures: Figures;
  finding: Finding;
  /** Pupils who said that they were sure, and got less than half of the point. */
  sureAndWrong: number;
  world: World | null;
  beside: Beside;
};

/** What can be chosen in an item, and what of it is right; empty for kinds in which nothing is chosen from a list. */
export function choicesIn({ fact }: Item): Choice[] {
  if (fact.kind === 'account') return accountAnswers.map((id) => ({ id, isRight: id === fact.right }));
  if (fact.kind !== 'one' && fact.kind !== 'several') return [];
  const right: readonly string[] = [fact.right].flat();
  return Object.keys(fact.options).map((id) => ({ id, isRight: right.includes(id) }));
}

/** Reports on an item from the first answers of a class. */
export function reportOf(item: Item, answers: readonly FirstAnswer[], world: World | null): ItemReport {
  const responses = answers.map(({ given, points, rest }) => ({ choices: choicesOf(item, given), points, rest }));
  const figures = figuresOf(responses, choicesIn(item));
  return {
    id: item.id,
    item,
    figures,
    finding: findingOf(item.fact.kind, figures),
    sureAndWrong: answers.filter(({ isSure, points }) => isSure && points < 0.5).length,
    world,
    beside: world && besideOf(figures.facility, world),
  };
}
