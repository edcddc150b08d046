import type { HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-text': HTMLAttributes<HTMLElement> & { label: string; done: string; buttonclass: string };
    }
  }
}

/** Adds a button that copies the text field inside. Without script the text can be marked and copied by hand. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('textarea');
    if (!field || this.querySelector('button')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = this.getAttribute('buttonclass') ?? '';
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    said.textContent = '';
    button.textContent = this.getAttribute('label');
    button.addEventListener('click', async () => {
      field.select();
      // The clipboard is only there over https; what is selected can be copied everywhere.
      const isCopied = await (navigator.clipboard?.writeText(field.value).then(
        () => true,
        () => false,
      ) ?? document.execCommand('copy'));
      if (isCopied) said.textContent = ` ${this.getAttribute('done')}`;
    });
    this.append(button, said);
  }
}

customElements.get('copy-text') ?? customElements.define('copy-text', CopyText);
