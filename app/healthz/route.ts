export const dynamic = 'force-dynamic';

/** 200 while the process serves. */
export const GET = () => new Response('ok\n', { headers: { 'Cache-Control': 'no-store' } });
