import 'server-only';
import type { InstructorId } from '@/features/accounts/instructor';
import { listOwnItems, type OwnItem } from '@/features/quiz/own-items/data';
import type { OwnClass } from '../own-class';
import { type AskPlan, sizeOf } from './ask-plan';
import { planOf } from './ask-plan.data';
import { type ChosenItems, getChosenItems, getOwnAmong } from './data';

/** What the form is drawn from that chooses a class's questions. */
export type Choosing = {
  chosen: ChosenItems;
  plan: AskPlan;
  /** How many items an attempt has. */
  size: number;
  mine: OwnItem[];
  /** Questions of a colleague that are chosen for this class. */
  colleagues: OwnItem[];
};

export async function getChoosing(own: OwnClass, instructor: InstructorId): Promise<Choosing> {
  const [chosen, mine] = await Promise.all([getChosenItems(own.id), listOwnItems(instructor)]);
  const plan = planOf(own, chosen);
  const ids = [...chosen.always, ...chosen.may].map(({ id }) => id);
  const colleagues = [...(await getOwnAmong(ids)).values()].filter(({ id }) => !mine.some((one) => one.id === id));
  return { chosen, plan, size: sizeOf(plan), mine, colleagues };
}
