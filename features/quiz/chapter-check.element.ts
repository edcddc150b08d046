import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import { send } from '@/features/site/sent-form';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'chapter-check': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { 'data-words': string };
    }
  }
}

/** What the element says, handed to it as JSON in `data-words`. */
export type CheckWords = Record<'right' | 'wrong' | 'correct' | 'yours' | 'sentence' | 'failed', string>;

type Explained = { option: string; explanation: string; sentence: string };
type Answer = { score: number; max: number; right: string; explanations: Explained[] };

const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text = '') => {
  const node = document.createElement(tag);
  node.className = className;
  node.textContent = text;
  return node;
};

/** Answers a check without leaving the chapter: says whether it was right, and explains every option. */
class ChapterCheck extends HTMLElement {
  connectedCallback() {
    const words: CheckWords = JSON.parse(this.dataset.words ?? '{}');
    // There before anything is said in it, or screen readers would not hear it.
    const said = make('p', '');
    said.setAttribute('role', 'status');
    this.append(said);
    this.addEventListener('submit', async (event) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const answer = await send(form, event.submitter);
      if (!answer.ok) {
        said.className = 'failed';
        said.textContent = answer.message ?? words.failed;
        return;
      }
      const { score, max, right, explanations } = answer as unknown as Answer;
      const chosen = new FormData(form).get('answer');
      const question = make('h4', 'text-title-3 font-semibold', form.querySelector('legend')?.textContent ?? '');
      question.tabIndex = -1;
      const list = make('ul', 'mt-5 grid gap-3');
      for (const { option, explanation, sentence } of explanations) {
        const text = form.querySelector(`input[value="${CSS.escape(option)}"]`)?.closest('label')?.textContent ?? '';
        const [isRight, isChosen] = [option === right, option === chosen];
        const entry = make('li', `explained ${isRight ? 'right' : isChosen ? 'wrong' : ''}`);
        const signs = [isRight && words.correct, isChosen && words.yours].filter(Boolean).join(' · ');
        const link = make('a', 'inline-block py-1 font-sans text-label', words.sentence);
        link.href = sentence;
        entry.append(make('p', 'font-semibold', text));
        if (signs) entry.append(make('p', 'sign', signs));
        entry.append(make('p', 'mt-1', explanation), link);
        list.append(entry);
      }
      this.insertBefore(question, said);
      this.append(list);
      // The stylesheet puts the form away: what was asked and chosen stands in the explanations.
      this.dataset.answered = '';
      question.focus();
      said.className = score === max ? 'right' : 'wrong';
      said.textContent = score === max ? words.right : words.wrong;
    });
  }
}

customElements.get('chapter-check') ?? customElements.define('chapter-check', ChapterCheck);
