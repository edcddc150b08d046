import { listProgress } from '@/features/class/overview/data';
import { sendCsv } from '@/features/exports/csv-door';
import { scoresCsv } from '@/features/exports/scores';

/** The scores of a class's pupils. */
export const GET = (request: Request, context: { params: Promise<{ id: string }> }) =>
  sendCsv(request, context, 'scores', async (own, row) => scoresCsv(await listProgress(own), row));
