import { lookup } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Addresses that are nobody's on the public internet (IANA special-purpose registries): our own network may be there. */
const special = new BlockList();
for (const network of [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24',
  '192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
]
  .join(' ')
  .split(' ')) {
  const [address = '', bits] = network.split('/');
  special.addSubnet(address, Number(bits), 'ipv4');
}
for (const network of '::/128 ::1/128 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 ff00::/8'.split(
  ' ',
)) {
  const [address = '', bits] = network.split('/');
  special.addSubnet(address, Number(bits), 'ipv6');
}

/** True for an address that a server of somebody else on the internet can have. */
export function isPublicAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return isPublicAddress(mapped);
  const family = isIP(address);
  return family !== 0 && !special.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

const isLoopback = (address: string) => address === '::1' || address.startsWith('127.');

/** Why an address was not asked, or what came back could not be used. */
export class FetchRefused extends Error {
  constructor(
    readonly reason: 'wrong-address' | 'private-address' | 'too-large' | 'timeout' | 'redirect' | 'no-connection',
  ) {
    super(reason);
  }
}

export type Fetched = { status: number; headers: Readonly<Record<string, string>>; body: string };

export type FetchOptions = {
  method?: 'GET' | 'POST' | 'PUT';
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** The largest body that is read, in bytes. */
  maxBytes?: number;
  timeoutMs?: number;
  /** Whether plain http to loopback is allowed: only on a site that is itself on loopback. */
  allowLoopback?: boolean;
};

/**
 * Asks a server whose address somebody else has given us. Only https to a public address (and loopback where that is
 * allowed); the check is made on the address that is connected to, so a name that changes its address in between gains
 * nothing. Redirects are not followed.
 * @throws {FetchRefused}
 */
export function guardedFetch(
  address: string,
  {
    method = 'GET',
    headers = {},
    body,
    maxBytes = 256 * 1024,
    timeoutMs = 5000,
    allowLoopback = false,
  }: FetchOptions = {},
): Promise<Fetched> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || url.username || url.password) return Promise.reject(new FetchRefused('wrong-address'));
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isAllowed = (ip: string) => isPublicAddress(ip) || (allowLoopback && isLoopback(ip));
  const isSecure = url.protocol === 'https:';
  if (
    !isSecure &&
    !(
      url.protocol === 'http:' &&
      allowLoopback &&
      (isLoopback(host) || host === 'localhost' || host.endsWith('.localhost'))
    )
  )
    return Promise.reject(new FetchRefused('wrong-address'));
  if (isIP(host) && !isAllowed(host)) return Promise.reject(new FetchRefused('private-address'));
  const checkedLookup: LookupFunction = (name, options, done) => {
    lookup(name, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '', 0);
      if (found.length === 0 || !found.every(({ address: ip }) => isAllowed(ip)))
        return done(new FetchRefused('private-address'), '', 0);
      if (options.all) return done(null, found);
      const [first] = found;
      return done(null, first?.address ?? '', first?.family);
    });
  };
  return new Promise((resolve, reject) => {
    const failed = (error: unknown) =>
      reject(error instanceof FetchRefused ? error : new FetchRefused('no-connection'));
    const sending = (isSecure ? requestHttps : requestHttp)(
      url,
      {
        method,
        headers: { ...headers, ...(body !== undefined && { 'Content-Length': String(Buffer.byteLength(body)) }) },
        lookup: checkedLookup,
        agent: false,
      },
      (response) => {
        const { statusCode = 0 } = response;
        if (statusCode >= 300 && statusCode < 400) {
          sending.destroy();
          return failed(new FetchRefused('redirect'));
        }
        const parts: Buffer[] = [];
        let total = 0;
        response.on('data', (part: Buffer) => {
          total += part.byteLength;
          if (total > maxBytes) {
            failed(new FetchRefused('too-large'));
            sending.destroy();
          } else parts.push(part);
        });
        response.on('error', failed);
        response.on('end', () => {
          const named = Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
          resolve({
            status: statusCode,
            headers: Object.fromEntries(named),
            body: Buffer.concat(parts).toString('utf8'),
          });
        });
      },
    );
    // The whole exchange, not only a silence: a server may send a byte a second for ever.
    const timer = setTimeout(() => {
      failed(new FetchRefused('timeout'));
      sending.destroy();
    }, timeoutMs);
    sending.on('close', () => clearTimeout(timer));
    sending.on('error', failed);
    sending.end(body);
  });
}
