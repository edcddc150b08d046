import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import { markRead } from '@/features/site/reading-note';
import { send } from '@/features/site/sent-form';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'chapter-tap': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        'data-chapter': string;
        'data-thanks': string;
        'data-no-cookie': string;
        'data-failed': string;
      };
    }
  }
}

/** Sends the tap without leaving the page, and says once that it is counted. */
class ChapterTap extends HTMLElement {
  connectedCallback() {
    // There before anything is said in it, or screen readers would not hear it.
    const said = document.createElement('p');
    said.setAttribute('role', 'status');
    this.append(said);
    this.addEventListener('submit', async (event) => {
      event.preventDefault();
      const { submitter } = event;
      const answer = await send(event.target as HTMLFormElement, submitter);
      said.textContent = '';
      said.className = answer.ok ? 'done' : 'failed';
      said.textContent = answer.ok
        ? ((navigator.cookieEnabled ? this.dataset.thanks : this.dataset.noCookie) ?? '')
        : (answer.message ?? this.dataset.failed ?? '');
      if (!answer.ok) return;
      // The stylesheet marks the button of this move.
      this.dataset.move = (submitter as HTMLButtonElement).value;
      markRead(this.dataset.chapter ?? '');
    });
  }
}

customElements.get('chapter-tap') ?? customElements.define('chapter-tap', ChapterTap);
