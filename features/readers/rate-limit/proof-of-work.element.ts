import type { HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'proof-of-work': HTMLAttributes<HTMLElement> & { challenge: string; worker: string };
    }
  }
}

/**
 * Stands on the page that says “too many”, with the form that was refused inside it: lets this machine solve a task
 * and sends the form once more with the solution. Only where the browser may compute (a secure context).
 */
class ProofOfWork extends HTMLElement {
  connectedCallback() {
    const [challenge, address] = [this.getAttribute('challenge'), this.getAttribute('worker')];
    const form = this.querySelector('form');
    if (!isSecureContext || !crypto.subtle || !challenge || !address || !form) return;
    this.hidden = false;
    const worker = new Worker(address);
    worker.onmessage = ({ data }: MessageEvent<string>) => {
      worker.terminate();
      // The page was refused and made for this; nothing else lives in this form.
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = 'proof';
      field.value = data;
      form.append(field);
      form.submit();
    };
    worker.onerror = () => {
      this.hidden = true;
    };
    worker.postMessage(challenge);
  }
}

customElements.get('proof-of-work') ?? customElements.define('proof-of-work', ProofOfWork);
