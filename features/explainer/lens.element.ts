import type { HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'lens-choice': HTMLAttributes<HTMLElement>;
    }
  }
}

/**
 * Remembers the lens from chapter to chapter, in this browser only. Whatever is kept that is no lens, and a storage
 * that is off or full, is as if nothing were kept: the radios work by themselves.
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

  get #radios() {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="lens"]')];
  }

  readonly #restore = () => {
    try {
      const kept = localStorage.getItem('lens');
      const radio = this.#radios.find(({ value }) => value === kept);
      if (radio) radio.checked = true;
    } catch {}
  };

  readonly #keep = () => {
    try {
      localStorage.setItem('lens', this.#radios.find(({ checked }) => checked)?.value ?? 'both');
    } catch {}
  };
}

customElements.get('lens-choice') ?? customElements.define('lens-choice', LensChoice);
