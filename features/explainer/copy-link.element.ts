import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-link': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        'data-claim': string;
        'data-dateline': string;
        'data-done': string;
        'data-failed': string;
      };
    }
  }
}

/** Copies the sentence of a claim with its dateline and its address: a fact that travels alone says when it was told. */
class CopyLink extends HTMLElement {
  connectedCallback() {
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    this.append(said);
    this.addEventListener('click', async (event) => {
      if (!(event.target as Element).closest('button')) return;
      const { done = '', failed = '' } = this.dataset;
      const text = this.#text();
      said.textContent = '';
      const isDone = await navigator.clipboard?.writeText(text).then(
        () => true,
        () => false,
      );
      said.textContent = isDone ? done : failed;
      if (isDone) return;
      // Plain http on a school's network has no clipboard: the text is shown, selected, to be copied by hand.
      const field = document.createElement('textarea');
      field.className = 'mt-2 block h-36 w-full border border-edge bg-sheet p-2';
      field.readOnly = true;
      field.value = text;
      field.setAttribute('aria-label', failed);
      this.querySelector('textarea')?.remove();
      this.append(field);
      field.select();
    });
  }

  #text(): string {
    const { claim = '', dateline } = this.dataset;
    const sentence = document.getElementById(claim)?.closest<HTMLElement>('[data-claims]')?.cloneNode(true) as
      | HTMLElement
      | undefined;
    for (const mark of sentence?.querySelectorAll('.mark') ?? []) mark.remove();
    // Alone, a sentence has neither its frame nor its mark: it takes along whose telling it is.
    return `${sentence?.dataset.teller ?? ''}${sentence?.textContent?.trim()}\n${dateline}: ${location.origin}${location.pathname}#${claim}`;
  }
}

customElements.get('copy-link') ?? customElements.define('copy-link', CopyLink);
