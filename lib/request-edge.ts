import type { IncomingMessage } from 'node:http';
import { type BlockList, isIP } from 'node:net';

/** Headers by which a proxy says for whom it speaks. A visitor can write them too. */
const forwarding = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-real-ip',
];
/** Headers that mean something inside Next and that nobody outside may send. */
const internal = [
  'x-middleware-subrequest',
  'x-invoke-path',
  'x-nextjs-data',
  'next-action',
  // By these Next's own script would ask for a page in parts: none of our pages has it, and all answers are documents.
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
];

/**
 * Makes the forwarding headers of a request true before anything reads them: what an untrusted peer wrote is
 * dropped (an `X-Request-Id` too), and `X-Forwarded-For`, `-Host` and `-Proto` are set to the client's own address, host and scheme.
 * @param isEncrypted whether the connection to this server itself is TLS (false for plain http)
 */
export function settleForwarding(request: IncomingMessage, trusted: BlockList): void {
  const { headers } = request;
  const peer = plainAddress(request.socket.remoteAddress ?? '');
  const isTrusted = isListed(trusted, peer);
  const chain = isTrusted ? list(headers['x-forwarded-for']) : [];
  // The client is the last address in the chain that is not itself one of our proxies.
  const client = chain.reverse().find((address) => isIP(address) !== 0 && !isListed(trusted, address)) ?? peer;
  const host = (isTrusted && list(headers['x-forwarded-host'])[0]) || headers.host || '';
  const scheme = isTrusted && list(headers['x-forwarded-proto'])[0] === 'https' ? 'https' : 'http';
  for (const name of [...forwarding, ...internal, ...(isTrusted ? [] : ['x-request-id'])]) delete headers[name];
  headers['x-forwarded-for'] = client;
  headers['x-forwarded-host'] = host;
  headers['x-forwarded-proto'] = scheme;
}

const list = (header: string | string[] | undefined): string[] =>
  String(header ?? '')
    .split(',')
    .map((part) => plainAddress(part.trim()))
    .filter(Boolean);

/** `::ffff:10.0.0.1` is the IPv4 address 10.0.0.1 on a socket that takes both. */
const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/** What was found out about addresses: the same few proxies send all requests, and asking a list is slow. */
const known = new WeakMap<BlockList, Map<string, boolean>>();
const remembered = 1000;

function isListed(networks: BlockList, address: string): boolean {
  let answers = known.get(networks);
  if (!answers || answers.size > remembered) {
    answers = new Map();
    known.set(networks, answers);
  }
  let isIn = answers.get(address);
  if (isIn === undefined) {
    const family = isIP(address);
    isIn = family !== 0 && networks.check(address, family === 4 ? 'ipv4' : 'ipv6');
    answers.set(address, isIn);
  }
  return isIn;
}
