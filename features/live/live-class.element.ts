import type { HTMLAttributes } from 'react';
import { patchChildren } from './patch';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'live-class': HTMLAttributes<HTMLElement> & {
        /** `/classes/<id>` for a teacher, `/class/<code>` for a pupil: below it are `events` and `live`. */
        from: string;
        /** Which page it is, for `live`. */
        page: string;
        lang: string;
        /** Sentences: the connection is lost; nobody is signed in any more; the class is gone, or one is not in it; too many pages are open. */
        lost: string;
        'signed-out': string;
        deleted: string;
        'too-many': string;
      };
    }
  }
}

type Answer = { version: string; parts?: Record<string, string> };

/** Without a sign of life for so long the connection is taken for dead; a heartbeat comes every 15 seconds. */
const silenceMs = 40_000;
const retryMs = 3000;

/**
 * Keeps the parts of a teacher's or a pupil's page up to date: those marked `data-live`, which React has drawn once and never
 * draws again. It listens to the class's stream, asks for the parts anew when something has happened, and changes only
 * what differs. Says in one line when it is not live, and finds back by itself.
 */
class LiveClass extends HTMLElement {
  #source: EventSource | null = null;
  #silence = 0;
  #retry = 0;
  #asking: Promise<void> | null = null;
  #isStale = false;
  #hasEnded = false;
  #version = '';
  #line: HTMLElement | null = null;
  #onVisible = () => (document.visibilityState === 'visible' ? this.#open() : this.#close());
  #onPageHide = () => this.#close();
  #onOffline = () => this.#lose();

  connectedCallback() {
    document.addEventListener('visibilitychange', this.#onVisible);
    addEventListener('pageshow', this.#onVisible);
    addEventListener('pagehide', this.#onPageHide);
    addEventListener('online', this.#onVisible);
    addEventListener('offline', this.#onOffline);
    this.#onVisible();
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.#onVisible);
    removeEventListener('pageshow', this.#onVisible);
    removeEventListener('pagehide', this.#onPageHide);
    removeEventListener('online', this.#onVisible);
    removeEventListener('offline', this.#onOffline);
    this.#close();
  }

  /** Asks for what the page shows, now. */
  async refresh() {
    await this.#ask();
  }

  #open() {
    if (this.#source || this.#hasEnded) return;
    clearTimeout(this.#retry);
    const source = new EventSource(`${this.getAttribute('from')}/events?lang=${this.getAttribute('lang')}`);
    this.#source = source;
    source.onopen = () => {
      this.#hear();
      // Something may have happened since the page was drawn, or while there was no connection.
      this.#ask();
    };
    source.onerror = () => this.#lose();
    for (const kind of ['pupil', 'answer', 'votes', 'live', 'pause'])
      source.addEventListener(kind, (event) => {
        this.#hear();
        this.#take((event as MessageEvent<string>).data);
      });
    source.addEventListener('beat', () => this.#hear());
    source.addEventListener('end', (event) => this.#end((event as MessageEvent<string>).data));
  }

  /** A page that nobody sees keeps no connection: browsers have six for a site, and the next page would wait. */
  #close() {
    this.#source?.close();
    this.#source = null;
    clearTimeout(this.#silence);
    clearTimeout(this.#retry);
  }

  #hear() {
    this.toggleAttribute('live', true);
    this.#say('');
    clearTimeout(this.#silence);
    this.#silence = window.setTimeout(() => this.#lose(), silenceMs);
  }

  #lose() {
    this.#close();
    if (this.#hasEnded) return;
    this.toggleAttribute('live', false);
    this.#say(this.getAttribute('lost') ?? '');
    // A refusal looks like a broken line: asking tells which it is.
    this.#retry = window.setTimeout(async () => {
      await this.#ask();
      this.#open();
    }, retryMs);
  }

  #end(reason: string) {
    this.#hasEnded = true;
    this.#close();
    this.toggleAttribute('live', false);
    this.#say(this.getAttribute(reason) ?? this.getAttribute('lost') ?? '');
  }

  /** Shows what came along; asks where only a number came, or where an answer is on its way that may be older. */
  #take(data: string) {
    if (this.#asking || !data.startsWith('{')) return void this.#ask();
    this.#show(JSON.parse(data));
  }

  #show({ version, parts = {} }: Answer) {
    for (const [name, html] of Object.entries(parts)) show(name, html);
    this.#version = version;
  }

  /** One question at a time: what happens meanwhile is asked for by one more. */
  async #ask(): Promise<void> {
    this.#isStale = true;
    this.#asking ??= (async () => {
      while (this.#isStale && !this.#hasEnded) {
        this.#isStale = false;
        await this.#fetch();
      }
    })().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async #fetch() {
    const query = new URLSearchParams(location.search);
    for (const name of ['page', 'lang']) query.set(name, this.getAttribute(name) ?? '');
    query.set('have', this.#version);
    try {
      const response = await fetch(`${this.getAttribute('from')}/live?${query}`, {
        headers: { Accept: 'application/json' },
        signal: AbortSignal.timeout(10_000),
      });
      if (response.status === 401) return this.#end('signed-out');
      if (response.status === 404) return this.#end('deleted');
      if (!response.ok) return this.#lose();
      this.#show((await response.json()) as Answer);
    } catch {
      this.#lose();
    }
  }

  #say(sentence: string) {
    if (!this.#line) {
      this.#line = document.createElement('p');
      this.#line.setAttribute('role', 'status');
      this.append(this.#line);
    }
    if (this.#line.textContent !== sentence) this.#line.textContent = sentence;
  }
}

function show(name: string, html: string) {
  const part = document.querySelector(`[data-live="${CSS.escape(name)}"]`);
  const fresh = document.createElement('template');
  fresh.innerHTML = `<div>${html}</div>`;
  if (part && fresh.content.firstElementChild)
    patchChildren(part, document.importNode(fresh.content.firstElementChild, true));
}

customElements.get('live-class') ?? customElements.define('live-class', LiveClass);
