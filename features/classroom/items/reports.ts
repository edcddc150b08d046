import 'server-only';
import { askedItem } from '@/features/quiz/asked-item';
import { isItemId } from '@/features/quiz/bank';
import { getOwnQuestions } from '@/features/quiz/own-items/data';
import { isOwnItemId } from '@/features/quiz/own-items/own-item-id';
import { getItemStatistics } from '@/features/quiz/statistics/data';
import { facility } from '@/features/quiz/statistics/statistics';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import { listFirstAnswers } from './data';
import { type ItemReport, reportOf } from './item-report';

/** How a class did on every item that one of its pupils has answered, the most answered first. */
export async function listReports(own: OwnClass, lang: Language): Promise<ItemReport[]> {
  const answers = await listFirstAnswers(own);
  const ids = [...answers.keys()];
  const [questions, statistics] = await Promise.all([
    getOwnQuestions(ids.filter(isOwnItemId)),
    getItemStatistics(ids.filter(isItemId)),
  ]);
  return ids
    .filter((id) => !isOwnItemId(id) || questions.has(id))
    .map((id) => {
      const sums = isOwnItemId(id) ? undefined : statistics.get(id)?.sums;
      const world = isOwnItemId(id) ? null : { n: sums?.n ?? 0, facility: sums ? facility(sums) : null };
      return reportOf(askedItem(id, questions, lang), answers.get(id) ?? [], world);
    })
    .sort((a, b) => b.figures.n - a.figures.n || (a.id < b.id ? -1 : 1));
}
