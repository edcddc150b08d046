import { isDatabaseReachable } from '@/lib/db';

export const dynamic = 'force-dynamic';

/** 200 while the database answers, else 503: whoever balances servers sends nobody here then. */
export async function GET() {
  const isReady = await isDatabaseReachable();
  return new Response(isReady ? 'ready\n' : 'the database does not answer\n', {
    status: isReady ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  });
}
