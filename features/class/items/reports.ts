import 'server-only';
import { askedItem } from '@/features/quiz/asked-item';
import { isItemId } from '@/features/quiz/bank';
import { getOwnQuestions } from '@/features/quiz/own-items/data';
import { isOwnItemId } from '@/features/quiz/own-items/own-item-id';
import { getItemStatistics } from '@/features/quiz/statistics/data';
import { addSums, facility, type ItemSums, noSums, sumsOfAnswer } from '@/features/quiz/statistics/statistics';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import { listFirstAnswers } from './data';
import type { FirstAnswer } from './first-answers';
import { type ItemReport, reportOf, type World } from './item-report';

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
      const given = answers.get(id) ?? [];
      const world = isOwnItemId(id) ? null : othersThanClass(given, statistics.get(id)?.sums ?? noSums);
      return reportOf(askedItem(id, questions, lang), given, world);
    })
    .sort((a, b) => b.figures.n - a.figures.n || (a.id < b.id ? -1 : 1));
}

/** Everyone who answered an item but this class. */
function othersThanClass(answers: readonly FirstAnswer[], all: ItemSums): World {
  const ofClass = answers
    .filter(({ isCounted }) => isCounted)
    .reduce((sums, { points }) => addSums(sums, sumsOfAnswer({ score: points, max: 1 })), noSums);
  const others = { ...noSums, n: all.n - ofClass.n, points: all.points - ofClass.points };
  return { n: others.n, facility: facility(others) };
}
