import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import { markPlace, readNote } from '@/features/site/reading-note';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'reading-place': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        'data-chapter': string;
        'data-next': string | undefined;
      };
      'resume-reading': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        'data-words': string;
        /** The classes of its link. */
        'data-look': string;
      };
    }
  }
}

/** Remembers, when the reader leaves or looks away, which sentence of this chapter stood in the middle of the window. */
class ReadingPlace extends HTMLElement {
  connectedCallback() {
    addEventListener('pagehide', this.#keep);
    document.addEventListener('visibilitychange', this.#keep);
  }

  disconnectedCallback() {
    removeEventListener('pagehide', this.#keep);
    document.removeEventListener('visibilitychange', this.#keep);
  }

  readonly #keep = () => {
    const { chapter = '', next } = this.dataset;
    // This element stands where the text ends: whoever has come past it goes on with the next chapter.
    if (this.getBoundingClientRect().top < innerHeight) return markPlace(next ?? chapter, undefined);
    const above = [...document.querySelectorAll('[data-claims][id], [data-claims] [id]')].filter(
      // What a lens leaves out has no place on the page.
      (sentence) => sentence.checkVisibility() && sentence.getBoundingClientRect().top < innerHeight / 2,
    );
    markPlace(chapter, scrollY > 0 ? above.at(-1)?.id : undefined);
  };
}

/** On the cover: leads back to where this browser stopped. Nothing for a note that names no chapter of this edition. */
class ResumeReading extends HTMLElement {
  connectedCallback() {
    const { slug, at } = readNote();
    const chapters = [...document.querySelectorAll<HTMLAnchorElement>('a[data-chapter]')];
    const index = chapters.findIndex((one) => one.dataset.chapter === slug);
    const chapter = chapters[index];
    if (!chapter) return;
    const link = document.createElement('a');
    link.href = chapter.href + (at ? `#${at}` : '');
    link.className = this.dataset.look ?? '';
    link.textContent = (this.dataset.words ?? '')
      .replace('{number}', String(index + 1))
      .replace('{title}', chapter.dataset.title ?? '');
    this.replaceChildren(link);
    // The stylesheet folds the form of the first vote away.
    this.dataset.going = '';
  }
}

customElements.get('reading-place') ?? customElements.define('reading-place', ReadingPlace);
customElements.get('resume-reading') ?? customElements.define('resume-reading', ResumeReading);
