import { isIP } from 'node:net';

/**
 * The address of a request's sender, as `server/request-edge.ts` has settled it. Absent only where Next runs without our own
 * server before it, as in development.
 */
export const addressOf = (headers: Pick<Headers, 'get'>): string => headers.get('x-forwarded-for') ?? 'unknown';

/** What one household or school is seen as: an IPv4 address itself, of an IPv6 address the first 64 bits. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('%')[0]?.toLowerCase().split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array.from({ length: Math.max(0, zeros) }, () => '0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
