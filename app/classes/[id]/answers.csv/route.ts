import { sendCsv } from '@/features/exports/csv-door';
import { answersCsv } from '@/features/exports/data';
import { getItem, isItemId } from '@/features/quiz/bank';
import { defaultLanguage } from '@/lib/languages';

const kindOf = (item: string): string => (isItemId(item) ? getItem(item, defaultLanguage).fact.kind : '');

/** The answers of a class's pupils. */
export const GET = (request: Request, context: { params: Promise<{ id: string }> }) =>
  sendCsv(request, context, 'answers', (own) => answersCsv(own, kindOf));
