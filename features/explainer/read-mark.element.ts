import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import { readNote } from '@/features/site/reading-note';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'read-mark': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        'data-chapter': string;
        'data-label': string;
      };
    }
  }
}

/** Says beside a chapter's title that this browser has marked it as read. */
class ReadMark extends HTMLElement {
  connectedCallback() {
    const { chapter = '', label } = this.dataset;
    if (readNote().read.includes(chapter)) this.textContent = ` · ${label}`;
  }
}

customElements.get('read-mark') ?? customElements.define('read-mark', ReadMark);
