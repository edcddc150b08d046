import type { HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'claim-notes': HTMLAttributes<HTMLElement>;
    }
  }
}

/**
 * Opens the note of a claim when its mark is activated, or of an explained word, by tap or by key, instead of going to
 * the page that the link leads to.
 * Where there is no popover, or the note is missing, the link is followed as it stands.
 */
class ClaimNotes extends HTMLElement {
  connectedCallback() {
    document.addEventListener('click', this.#open);
  }

  disconnectedCallback() {
    document.removeEventListener('click', this.#open);
  }

  readonly #open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    const mark = event.target.closest<HTMLAnchorElement>('a.mark, a.term');
    if (!mark) return;
    const note = document.getElementById(`note-${mark.hash.slice(1)}`);
    if (!note?.showPopover) return;
    event.preventDefault();
    note.showPopover();
    note.querySelector<HTMLElement>('[tabindex]')?.focus();
    // On a phone the note lies at the lower edge: the sentence that it is about moves up to be seen beside it.
    const { top, bottom } = note.getBoundingClientRect();
    const under = mark.getBoundingClientRect().bottom + 16 - top;
    if (bottom >= innerHeight - 1 && under > 0) scrollBy(0, under);
    // Focus goes back to where the reader was.
    const opened = new AbortController();
    const { signal } = opened;
    // Tab goes on past the last control: a note that was left is closed, so that focus is never behind it.
    note.addEventListener(
      'focusout',
      ({ relatedTarget }) => relatedTarget instanceof Node && !note.contains(relatedTarget) && note.hidePopover(),
      { signal },
    );
    note.addEventListener(
      'toggle',
      ({ newState }) => {
        if (newState !== 'closed') return;
        opened.abort();
        mark.focus({ preventScroll: true });
      },
      { signal },
    );
  };
}

customElements.get('claim-notes') ?? customElements.define('claim-notes', ClaimNotes);
