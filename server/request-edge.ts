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
/**
 * Headers that mean something inside Next and that nobody outside may send. With `RSC` or `Next-Router-*` a page would
 * answer something else than its HTML, which a shared cache would keep for everybody.
 */
const internal = /^(rsc$|next-|x-nextjs-|x-next-|x-middleware-|x-invoke-|x-matched-path$|x-prerender-|x-now-)/;

/**
 * Makes the forwarding headers of a request true before anything reads them: what an untrusted peer wrote is
 * dropped (an `X-Request-Id` too), and `X-Forwarded-For`, `-Host` and `-Proto` are set to the client's own address, host and scheme.
 * @param isEncrypted whether the connection to this server itself is TLS (false for plain http)
 */
export function settleForwarding(request: IncomingMessage, trusted: BlockList): void {
  const { headers } = request;
  const peer = plainAddress(request.socket.remoteAddress ?? '');
  const isTrusted = isListed(trusted, peer);
  const client = isTrusted ? clientIn(list(headers['x-forwarded-for']), trusted, peer) : peer;
  const host = (isTrusted && list(headers['x-forwarded-host'])[0]) || headers.host || '';
  const scheme = isTrusted && list(headers['x-forwarded-proto'])[0] === 'https' ? 'https' : 'http';
  for (const name of [...forwarding, ...(isTrusted ? [] : ['x-request-id'])]) delete headers[name];
  for (const name of Object.keys(headers)) if (internal.test(name)) delete headers[name];
  headers['x-forwarded-for'] = client;
  headers['x-forwarded-host'] = host;
  headers['x-forwarded-proto'] = scheme;
}

/** True for a request in which somebody who is no proxy of ours speaks for somebody else. */
export const isUntrustedProxy = ({ headers, socket }: IncomingMessage, trusted: BlockList): boolean =>
  headers['x-forwarded-for'] !== undefined && !isListed(trusted, plainAddress(socket.remoteAddress ?? ''));

/**
 * The client: the last address in the chain that is not itself one of our proxies. What is no address ends the search,
 * because everything to its left may be the visitor's own words; the proxy that wrote it then stands for its visitors.
 */
function clientIn(chain: string[], trusted: BlockList, peer: string): string {
  let last = peer;
  for (const entry of chain.reverse()) {
    const address = addressIn(entry);
    if (isIP(address) === 0) return last;
    if (!isListed(trusted, address)) return address;
    last = address;
  }
  return last;
}

/** An address without the port and the brackets that some proxies write: `203.0.113.5:4711`, `[2001:db8::1]:443`. */
function addressIn(entry: string): string {
  const [, bracketed] = /^\[([^\]]*)\](?::\d+)?$/.exec(entry) ?? [];
  const [, withPort] = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(entry) ?? [];
  return plainAddress(bracketed ?? withPort ?? entry);
}

const list = (header: string | string[] | undefined): string[] =>
  String(header ?? '')
    .split(',')
    .map((part) => part.trim())
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
