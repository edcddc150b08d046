import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import { forgetNote } from './reading-note';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'keep-offline': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        'data-pages': string;
        'data-words': string;
      };
    }
  }
}

/** What the button says, handed to it as JSON in `data-words`. */
export type OfflineWords = Record<'label' | 'text' | 'doing' | 'done' | 'failed', string>;

// Absent over plain http, and wherever a browser keeps nothing: then nothing is offered either.
const { serviceWorker } = navigator;

/** Waits until the worker sees what this page fetches. */
async function underWorker(): Promise<void> {
  await serviceWorker.ready;
  if (!serviceWorker.controller)
    await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
}

async function keepThisPage() {
  try {
    await serviceWorker.register('/assets/offline.js', { scope: '/' });
    if (serviceWorker.controller) return;
    await underWorker();
    // This page came before the worker did. The browser still has it: nothing is fetched.
    await fetch(location.pathname, { cache: 'force-cache' });
  } catch {
    // A page that cannot be kept can still be read.
  }
}

if (serviceWorker && document.documentElement.dataset.sealed !== undefined) {
  if (document.readyState === 'complete') keepThisPage();
  else addEventListener('load', keepThisPage);
}

// Forget this browser, and leave a class: what the browser itself remembers goes with what the server does. The next
// pupil on this device begins without the lens, the place and the pages of the one before.
document.addEventListener('submit', async (event) => {
  if (!(event.target as HTMLFormElement).matches('[action$="/forget"], [action$="/leave"], [data-fresh]')) return;
  forgetNote();
  if ('caches' in window) for (const name of await caches.keys()) caches.delete(name);
});

/** *Keep for offline*: fetches the remaining reading pages, which the worker keeps. */
class KeepOffline extends HTMLElement {
  connectedCallback() {
    if (!serviceWorker) return;
    const words: OfflineWords = JSON.parse(this.dataset.words ?? '{}');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'min-h-12 cursor-pointer rounded-sm border-2 border-edge bg-sheet px-6 font-semibold';
    button.textContent = words.label;
    const said = document.createElement('p');
    said.className = 'mt-2 text-quiet';
    said.setAttribute('role', 'status');
    said.textContent = words.text;
    button.addEventListener('click', async () => {
      said.textContent = words.doing;
      try {
        await underWorker();
        const pages: string[] = JSON.parse(this.dataset.pages ?? '[]');
        const answers = await Promise.all(pages.map((page) => fetch(page)));
        said.textContent = answers.every((answer) => answer.ok) ? words.done : words.failed;
      } catch {
        said.textContent = words.failed;
      }
    });
    this.replaceChildren(button, said);
  }
}

customElements.get('keep-offline') ?? customElements.define('keep-offline', KeepOffline);
