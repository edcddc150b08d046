// The service worker: a reading page that was opened once can be opened again without a connection. Network first,
// one cache for each build, reading pages and their files only: a write or a tool page never passes through here.
// Built by scripts/assets.ts, which fills in the four names below.
declare const build: string;
declare const pages: readonly string[];
declare const files: readonly string[];
declare const offlinePage: string;

type Extendable = Event & { waitUntil(work: Promise<unknown>): void };
type Fetching = Extendable & { request: Request; respondWith(response: Promise<Response>): void };
const worker = self as unknown as {
  addEventListener(type: 'install' | 'activate', listen: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
};

worker.addEventListener('install', (event) => {
  worker.skipWaiting();
  // The browser has these already: they come from its own memory.
  event.waitUntil(caches.open(build).then((cache) => cache.addAll(files)));
});

worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));

worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return;
  // Styles, type and elements never change under their names, so that the browser's own memory is as good as the
  // network. Through here they would come a moment later, after the page is drawn, and end its transition.
  // Other pages pass by, unless there is nobody to ask: then a page of ours says so, not the browser's.
  if (event.request.mode === 'navigate' && !pages.includes(pathname) && !navigator.onLine)
    return event.respondWith(Promise.resolve(notHere()));
  const isFile = files.includes(pathname) || /^\/assets\/.+\.woff2$/.test(pathname);
  if (pages.includes(pathname) || (isFile && !navigator.onLine)) event.respondWith(fromNetwork(event, pathname));
});

async function fromNetwork(event: Fetching, path: string): Promise<Response> {
  const cache = await caches.open(build);
  try {
    const response = await fetch(event.request);
    if (response.ok && !response.redirected) event.waitUntil(cache.put(path, response.clone()));
    return response;
  } catch (error) {
    const kept = await cache.match(path, { ignoreVary: true });
    if (kept) return kept;
    if (event.request.mode === 'navigate') return notHere();
    throw error;
  }
}

/** What stands in for a page that was not kept. */
const notHere = () =>
  new Response(offlinePage, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } });

/** Fetches anew what an earlier build had kept, and lets that go. */
async function takeOver() {
  const cache = await caches.open(build);
  for (const old of await caches.keys()) {
    if (old === build) continue;
    const paths = (await (await caches.open(old)).keys()).map(({ url }) => new URL(url).pathname);
    await Promise.all(paths.filter((path) => pages.includes(path)).map((path) => cache.add(path).catch(() => {})));
    await caches.delete(old);
  }
  await worker.clients.claim();
}
