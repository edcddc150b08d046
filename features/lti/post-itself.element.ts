import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'post-itself': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
    }
  }
}

/** Sends the form in which it stands; without script its button does. */
class PostItself extends HTMLElement {
  connectedCallback() {
    this.closest('form')?.requestSubmit();
  }
}
customElements.get('post-itself') ?? customElements.define('post-itself', PostItself);
