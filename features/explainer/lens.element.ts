import type { HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'lens-choice': HTMLAttributes<HTMLElement>;
    }
  }
}

/**
 * Remembers the lens, and how marks are shown, from chapter to chapter, in this browser only. Whatever is kept that is no
 * choice, and a storage that is off or full, is as if nothing were kept: the radios work by themselves.
 */
class LensChoice extends HTMLElement {
  connectedCallback() {
    this.#restore();
    this.addEventListener('change', this.#keep);
    // A page that comes back from the browser's memory may be older than the choice.
    addEventListener('pageshow', this.#restore);
  }

  disconnectedCallback() {
    removeEventListener('pageshow', this.#restore);
  }

  readonly #restore = () => {
    try {
      for (const radio of this.querySelectorAll('input'))
        if (localStorage.getItem(radio.name) === radio.value) radio.checked = true;
    } catch {}
  };

  readonly #keep = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement;
    try {
      localStorage.setItem(name, value);
    } catch {}
  };
}

customElements.get('lens-choice') ?? customElements.define('lens-choice', LensChoice);
