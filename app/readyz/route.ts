import { isDatabaseReachable, whyNotWritable } from '@/lib/db/client';
import { isStopping } from '@/lib/ops/stopping';

export const dynamic = 'force-dynamic';

/** 200 while the database answers and can be written and the server is to stay, else 503: whoever balances servers sends nobody here then. */
export async function GET() {
  if (isStopping()) return said(503, 'this server stops');
  if (!(await isDatabaseReachable())) return said(503, 'the database does not answer');
  const why = await whyNotWritable();
  return why === null ? said(200, 'ready') : said(503, `nothing can be saved: ${why}`);
}

const said = (status: number, text: string) =>
  new Response(`${text}\n`, { status, headers: { 'Cache-Control': 'no-store' } });
