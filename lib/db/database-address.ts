/**
 * The parts of a `DATABASE_URL` for PostgreSQL behind a pooler: `postgresql://…@pooler:6432/site?direct=server:5432`
 * reaches the server itself at `direct`, for what a pooler in transaction mode cannot do (decision 0041).
 */
function parts(url: string): { pooled: URL; direct: string | null } {
  const pooled = new URL(url);
  const direct = pooled.searchParams.get('direct');
  pooled.searchParams.delete('direct');
  return { pooled, direct };
}

export const isPostgres = (url: string): boolean => /^postgres(ql)?:\/\//.test(url);

/** True when a pooler stands before the server: what holds for a whole session does not hold there. */
export const isPooled = (url: string): boolean => isPostgres(url) && parts(url).direct !== null;

/** Where queries go: the address without our own part. */
export const queryAddress = (url: string): string => (isPooled(url) ? parts(url).pooled.href : url);

/** The server itself, past a pooler: for migrations, for a move, and to hear notices. */
export function directAddress(url: string): string {
  if (!isPooled(url)) return url;
  const { pooled, direct } = parts(url);
  const [host = '', port = '5432'] = (direct ?? '').split(/:(?=\d+$)/);
  pooled.hostname = host;
  pooled.port = port;
  return pooled.href;
}
