import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import { classInCookies } from './class-in-cookies';

type Part = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'class-note': Part & { 'data-words'?: string };
      /** With a chapter: shows a pupil what comes after it. Without one: holds what a class does not ask for. */
      'in-class': Part & { 'data-chapter'?: string };
    }
  }
}

/** What the note says before it knows more, handed to it as JSON in `data-words`; `{code}` is filled in. */
export type ClassNoteWords = Record<'class' | 'leave' | 'lang', string>;

const made = (name: string, fields: object): HTMLElement => Object.assign(document.createElement(name), fields);

/** Makes the note on a page that is the same for everybody. Where the server has written it, nothing is left to do. */
class ClassNote extends HTMLElement {
  connectedCallback() {
    if (!this.dataset.words) return;
    this.#show();
    // A page that comes back from the browser's memory may be of a pupil who has left since.
    addEventListener('pageshow', (event) => event.persisted && this.#show());
    addEventListener('sent', this.#ask);
  }

  readonly #show = () => {
    const said: ClassNoteWords = JSON.parse(this.dataset.words ?? '');
    const code = classInCookies(document.cookie);
    this.hidden = !code;
    this.replaceChildren();
    if (!code) return tell();
    const form = made('form', { method: 'post', action: '/leave' });
    form.append(
      made('input', { type: 'hidden', name: 'lang', value: said.lang }),
      made('button', { textContent: said.leave }),
    );
    this.append(
      made('a', { href: `/${said.lang}/class/${code}`, textContent: said.class.replace('{code}', code) }),
      form,
    );
    this.#ask();
  };

  /** What is done and what comes next, which only the server knows. Without an answer the note stays as it is. */
  readonly #ask = async () => {
    const code = classInCookies(document.cookie);
    const { chapter = '' } = document.querySelector<HTMLElement>('in-class')?.dataset ?? {};
    if (!code) return;
    try {
      const { lang } = document.documentElement;
      const { bar, next } = await (await fetch(`/class/${code}/bar?lang=${lang}&chapter=${chapter}`)).json();
      if (!bar) return;
      this.innerHTML = bar;
      tell(next);
    } catch {}
  };
}

/** Tells the parts of the page that this browser is in a class. @param next HTML; none: it is in none */
const tell = (next?: string) => dispatchEvent(new CustomEvent('class', { detail: next }));

class InClass extends HTMLElement {
  connectedCallback() {
    addEventListener('class', (event) => {
      const next = (event as CustomEvent<string | undefined>).detail;
      if (this.dataset.chapter) this.innerHTML = next ?? '';
      else this.hidden = !!next;
    });
  }
}

customElements.get('in-class') ?? customElements.define('in-class', InClass);
customElements.get('class-note') ?? customElements.define('class-note', ClassNote);
