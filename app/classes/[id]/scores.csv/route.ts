import { listProgress } from '@/features/class/overview/data';
import { scoresCsv } from '@/features/exports/scores';
import { sendCsv } from '@/features/exports/send-csv';
import { siteTime } from '@/lib/db/site-time';

/** The scores of a class's pupils. */
export const GET = (request: Request, context: { params: Promise<{ id: string }> }) =>
  sendCsv(request, context, 'scores', async (own, row) => scoresCsv(await listProgress(own, await siteTime()), row));
