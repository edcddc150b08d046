import 'server-only';
import { checks } from '@/content/facts/checks';
import { items as facts, type ItemId } from '@/content/facts/items';
import { isItemId, listItemIds, type Scope, scopes } from '@/features/quiz/bank';
import type { Class } from '../class';
import { type Asked, type AskPlan, isByChapter } from './ask-plan';
import { type ChoiceTables, type ChosenItems, getChosenItems } from './data';

const checkIds = new Set<ItemId>(Object.values(checks).flat());

/** What a class is asked by its choice and its settings, as an attempt that begins now would be. */
export const getAskPlan = async (own: Class, db?: ChoiceTables): Promise<AskPlan> =>
  planOf(own, await getChosenItems(own.id, db));

/** The same, where the choice is known. */
export function planOf(own: Class, { always, may }: ChosenItems): AskPlan {
  const pool = may.length > 0 ? may : fromSettings(own);
  const { length, perPart } = own;
  return { length, perPart, always, pool: pool.filter(({ id }) => !always.some((one) => one.id === id)) };
}

/**
 * The items that a class's quiz asks where none were chosen for it: of its scope, or of the chapters of which it has a number, and of its
 * kinds. The questions at the ends of chapters are explained there, so they are left out unless the class wants them or has no others.
 */
export function fromSettings(own: Pick<Class, 'scope' | 'kinds' | 'perPart' | 'hasChecks'>): Asked[] {
  const parts: Scope[] = isByChapter(own) ? scopes.filter((scope) => scope !== 'all') : [own.scope];
  const all = parts.flatMap(listItemIds).filter((id) => own.kinds.includes(facts[id].kind));
  const others = all.filter((id) => !checkIds.has(id));
  return (own.hasChecks || others.length === 0 ? all : others).map((id) => ({ id, part: facts[id].chapter }));
}

/** Whether an item stands at the end of its chapter, with its explanation. */
export const isCheck = (id: string): boolean => isItemId(id) && checkIds.has(id);
