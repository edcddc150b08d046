import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import fresh from 'fresh';
import Negotiator from 'negotiator';
import parseRange from 'range-parser';

/** A page or a file that the build has laid out: its address, where it lies, and the headers it is sent with. */
export type PreparedFile = { path: string; file: string; headers: Readonly<Record<string, string>> };

/** One encoding of a file, as it is sent. */
type Representation = { bytes: Buffer; etag: string };
type Loaded = { headers: readonly (readonly [string, string])[]; by: Readonly<Record<string, Representation>> };

/** In the order in which we like to send them: of what a client takes, the first is sent. */
const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
  { name: 'identity', ending: '' },
];

/**
 * Answers requests for what is the same for everybody, from memory: sealed pages and files, compressed by the build.
 * @param folder `.next/front`, which nginx serves too (scripts/front.ts)
 * @param list its `files.json`
 * @returns answers a GET or HEAD for one of them; false for every other request
 */
export function preparedFiles(
  folder: string,
  list: readonly PreparedFile[],
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const files = new Map(list.map((one) => [one.path, load(folder, one)]));
  return (request, response) => {
    const file = files.get(request.url?.split('?', 1)[0] ?? '');
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    send(file, request, response);
    return true;
  };
}

function load(folder: string, { file, headers }: PreparedFile): Loaded {
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('base64url')
    .slice(0, 16);
  const by: Record<string, Representation> = {};
  for (const { name, ending } of encodings) {
    const bytes = readIfThere(join(folder, `${file}${ending}`));
    if (bytes) by[name] = { bytes, etag: `"${hash}${ending}"` };
  }
  return { headers: Object.entries(headers), by };
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function send({ headers, by }: Loaded, request: IncomingMessage, response: ServerResponse): void {
  const encoding = encodingFor(request, by);
  const { bytes, etag } = by[encoding] as Representation;
  for (const [name, value] of headers) response.setHeader(name, value);
  response.setHeader('ETag', etag);
  if (fresh(request.headers, { etag })) {
    response.writeHead(304).end();
    return;
  }
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.setHeader('Accept-Ranges', 'bytes');
  const range = rangeOf(request, etag, bytes.length);
  if (range === 'unsatisfiable') {
    response.removeHeader('Content-Encoding');
    response.writeHead(416, { 'Content-Range': `bytes */${bytes.length}` }).end();
    return;
  }
  const part = range ? bytes.subarray(range.start, range.end + 1) : bytes;
  if (range) response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${bytes.length}`);
  response.writeHead(range ? 206 : 200, { 'Content-Length': part.length });
  response.end(request.method === 'HEAD' ? undefined : part);
}

/** What is accepted by each way of saying so: browsers have a handful of them. */
const known = new Map<string, string[]>();
const remembered = 100;

function acceptedBy(request: IncomingMessage): string[] {
  const header = String(request.headers['accept-encoding'] ?? '');
  const before = known.get(header);
  if (before) return before;
  const accepted = new Negotiator(request).encodings(encodings.map(({ name }) => name));
  if (known.size >= remembered) known.clear();
  known.set(header, accepted);
  return accepted;
}

function encodingFor(request: IncomingMessage, by: Loaded['by']): string {
  const accepted = acceptedBy(request);
  // Whoever refuses all of them is sent the bytes as they are.
  return encodings.find(({ name }) => by[name] && accepted.includes(name))?.name ?? 'identity';
}

/** One range of what would be sent; several at once are not made, and the whole is sent in their place. */
function rangeOf(request: IncomingMessage, etag: string, size: number) {
  const { range, 'if-range': ifRange } = request.headers;
  if (!range || request.method !== 'GET' || (ifRange !== undefined && ifRange !== etag)) return null;
  const parsed = parseRange(size, range);
  if (parsed === -1) return 'unsatisfiable';
  return parsed !== -2 && parsed.type === 'bytes' && parsed.length === 1 ? (parsed[0] ?? null) : null;
}
