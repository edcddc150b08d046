import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import { classInCookies } from './class-in-cookies';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'class-note': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { 'data-words'?: string };
    }
  }
}

/** What the note says, handed to it as JSON in `data-words`; `{code}` is filled in. */
export type ClassNoteWords = Record<'class' | 'leave' | 'lang', string>;

const made = (name: string, fields: object): HTMLElement => Object.assign(document.createElement(name), fields);

/** Makes the note on a page that is the same for everybody. Where the server has written it, nothing is left to do. */
class ClassNote extends HTMLElement {
  connectedCallback() {
    this.#show();
    // A page that comes back from the browser's memory may be of a pupil who has left since.
    addEventListener('pageshow', this.#show);
  }
  disconnectedCallback() {
    removeEventListener('pageshow', this.#show);
  }

  readonly #show = () => {
    const { words } = this.dataset;
    if (!words) return;
    const code = classInCookies(document.cookie);
    this.hidden = code === null;
    if (!code) return this.replaceChildren();
    const said: ClassNoteWords = JSON.parse(words);
    const form = made('form', { method: 'post', action: '/leave' });
    form.append(
      made('input', { type: 'hidden', name: 'lang', value: said.lang }),
      made('button', { textContent: said.leave }),
    );
    this.replaceChildren(
      made('a', { href: `/${said.lang}/class/${code}`, textContent: said.class.replace('{code}', code) }),
      form,
    );
  };
}
customElements.get('class-note') ?? customElements.define('class-note', ClassNote);
