import { gzipSync } from 'node:zlib';
import Negotiator from 'negotiator';

/** What is accepted by each way of saying so: browsers have a handful of them. */
const known = new Map<string, readonly string[]>();
const remembered = 100;

/** The encodings that an `Accept-Encoding` header takes, of those that we make. */
export function acceptedEncodings(header: string): readonly string[] {
  const before = known.get(header);
  if (before) return before;
  const accepted = new Negotiator({ headers: { 'accept-encoding': header } }).encodings(['br', 'gzip', 'identity']);
  if (known.size >= remembered) known.clear();
  known.set(header, accepted);
  return accepted;
}

/** Smaller ones fit into one packet either way. */
const worthCompressing = 1024;
/** A page of ours is some 10 KB: a smaller window than zlib's usual one takes less memory and time, and loses hardly anything. */
const options = { level: 5, windowBits: 14, memLevel: 8 };

/**
 * The body of a page as its sender takes it, and the headers that say so. Done here and at once: a stream for each page,
 * as Next would make it, costs more than the compressing itself.
 */
export function encodedPage(request: Request, html: string): { body: BodyInit; headers: Record<string, string> } {
  const accepted = acceptedEncodings(request.headers.get('accept-encoding') ?? '');
  if (html.length < worthCompressing || !accepted.includes('gzip')) return { body: html, headers: {} };
  return {
    body: new Uint8Array(gzipSync(html, options)),
    headers: { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' },
  };
}
