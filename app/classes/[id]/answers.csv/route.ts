import { sendCsv } from '@/features/exports/csv-door';
import { answersCsv } from '@/features/exports/data';

/** The answers of a class's pupils. */
export const GET = (request: Request, context: { params: Promise<{ id: string }> }) =>
  sendCsv(request, context, 'answers', answersCsv);
