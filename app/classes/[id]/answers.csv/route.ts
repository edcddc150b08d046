import { answersCsv } from '@/features/exports/data';
import { sendCsv } from '@/features/exports/send-csv';

/** The answers of a class's pupils. */
export const GET = (request: Request, context: { params: Promise<{ id: string }> }) =>
  sendCsv(request, context, 'answers', (own, row, { lang }) => answersCsv(own, row, lang));
