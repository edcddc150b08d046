import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import { classInCookies } from './class-in-cookies';

type Part = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'class-note': Part & { 'data-words'?: string; 'data-code'?: string | undefined };
      /** With a chapter: shows a pupil what comes after it. Without one: holds what a class does not ask for. */
      'in-class': Part & { 'data-chapter'?: string };
    }
  }
}

/** What the note says before it knows more, handed to it as JSON in `data-words`; `{code}` is filled in. */
export type ClassNoteWords = Record<'class' | 'leave' | 'lang', string>;

const made = (name: string, fields: object): HTMLElement => Object.assign(document.createElement(name), fields);

/**
 * Makes the note on a page that is the same for everybody; where the server has written it, with `data-code`, nothing is
 * left to do but to say what the teacher asks of everybody while the page is open.
 */
class ClassNote extends HTMLElement {
  #stream?: EventSource;
  /** Counted, so that no older answer is shown after a newer one. */
  #asked = 0;
  #answered = 0;
  #bar = '';

  connectedCallback() {
    const { words, code } = this.dataset;
    if (words) {
      this.#show();
      // A page that comes back from the browser's memory may be of a pupil who has left since.
      addEventListener('pageshow', (event) => event.persisted && this.#show());
      addEventListener('sent', this.#ask);
    }
    if (!words && !code) return;
    document.addEventListener('visibilitychange', this.#listen);
    addEventListener('online', this.#listen);
    this.#listen();
  }

  get #code(): string | null {
    return this.dataset.code ?? classInCookies(document.cookie);
  }

  readonly #show = () => {
    const said: ClassNoteWords = JSON.parse(this.dataset.words ?? '');
    const code = this.#code;
    this.hidden = !code;
    this.replaceChildren();
    this.#bar = '';
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

  /** What is done, what comes next and what the teacher asks. Without an answer the note stays as it is. */
  readonly #ask = async () => {
    const { chapter = '' } = document.querySelector<HTMLElement>('in-class')?.dataset ?? {};
    if (!this.#code) return;
    const mine = ++this.#asked;
    try {
      const { lang } = document.documentElement;
      const answer = await fetch(`/class/${this.#code}/bar?lang=${lang}&chapter=${chapter}`);
      const { bar, next, live } = await answer.json();
      if (!bar || mine < this.#asked) return;
      this.#answered = mine;
      if (this.dataset.words && bar !== this.#bar) {
        this.innerHTML = this.#bar = bar;
        tell(next);
      }
      this.#say(live);
    } catch {}
  };

  /** Keeps a stream open while the page is seen: browsers have six connections for a site. */
  readonly #listen = (event?: Event) => {
    this.#stream?.close();
    if (!this.#code || document.hidden) return;
    if (event) this.#ask();
    const stream = new EventSource(`/class/${this.#code}/events?lang=${document.documentElement.lang}`);
    this.#stream = stream;
    let isBack = false;
    stream.onopen = () => {
      if (isBack) this.#ask();
      isBack = true;
    };
    stream.addEventListener('end', () => stream.close());
    for (const kind of ['live', 'pause'])
      stream.addEventListener(kind, ({ data }) => {
        // Where the drawing failed only a number comes.
        if (this.#answered < this.#asked || data[0] !== '{') this.#ask();
        else this.#say(JSON.parse(data).parts.bar);
      });
  };

  #say(html: string | null) {
    const line = this.querySelector('[data-live]');
    if (line && line.innerHTML !== html) line.innerHTML = html ?? '';
  }
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
