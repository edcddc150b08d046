// What `npm run dev` adds to the server: pages as they will be after the build, and a reload when a file changes.
import { watch } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isMarked, sealed } from '../scripts/seal.mjs';

const reloadPath = '/_development/changes';
const reloadScript = `<script>new EventSource('${reloadPath}').onmessage = () => location.reload()</script>`;
/** A change often comes as several, and styles are made anew after it. */
const settledMs = 250;

const listeners = new Set<ServerResponse>();
let waiting: NodeJS.Timeout | undefined;

/** Watches the sources, and tells every open page after a change. */
export function watchSources(): void {
  for (const folder of ['app', 'components', 'content', 'features', 'lib', '.generated'])
    watch(folder, { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        for (const response of listeners) response.write('data: changed\n\n');
      }, settledMs);
    });
}

/** Answers a page that asks to be told of changes. @returns false for any other request */
export function answerListener(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.url !== reloadPath) return false;
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(': listening\n\n');
  listeners.add(response);
  response.once('close', () => listeners.delete(response));
  return true;
}

/** Seals a reading page on its way out, as the build does, and lets every page load itself anew after a change. */
export function finishPages(request: IncomingMessage, response: ServerResponse): void {
  // What is compressed could not be read here.
  delete request.headers['accept-encoding'];
  const chunks: Buffer[] = [];
  const { write, end } = response;
  const isPage = () => String(response.getHeader('content-type')).startsWith('text/html');
  response.write = (chunk: unknown, ...rest: unknown[]) => {
    if (!isPage()) return Reflect.apply(write, response, [chunk, ...rest]);
    chunks.push(Buffer.from(chunk as string));
    return true;
  };
  response.end = (chunk?: unknown, ...rest: unknown[]) => {
    if (!isPage() || typeof chunk === 'function') return Reflect.apply(end, response, [chunk, ...rest]);
    if (chunk) chunks.push(Buffer.from(chunk as string));
    const html = Buffer.concat(chunks).toString();
    const page = isMarked(html) ? sealed(html) : html;
    if (!response.headersSent) response.removeHeader('content-length');
    return Reflect.apply(end, response, [page.replace('</body>', `${reloadScript}</body>`)]);
  };
}
