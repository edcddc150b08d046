import { sendCsv } from '@/features/exports/csv-door';
import { answersCsv } from '@/features/exports/data';
import { getItem, isItemId } from '@/features/quiz/bank';
import { getOwnQuestions } from '@/features/quiz/own-items/data';
import { isOwnItemId } from '@/features/quiz/own-items/own-item-id';
import { defaultLanguage } from '@/lib/languages';

/** The kind of each item that is known, of the bank or an instructor's own. */
async function kindsOf(items: readonly string[]): Promise<Map<string, string>> {
  const own = await getOwnQuestions(items.filter(isOwnItemId));
  const known = items.filter((id) => isItemId(id)).map((id) => getItem(id, defaultLanguage));
  return new Map([...known, ...own.values()].map(({ id, fact }) => [id, fact.kind]));
}

/** The answers of a class's pupils. */
export const GET = (request: Request, context: { params: Promise<{ id: string }> }) =>
  sendCsv(request, context, 'answers', (own) => answersCsv(own, kindsOf));
