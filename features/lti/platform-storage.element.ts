import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'platform-storage': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
    }
  }
}

/** A page that keeps data answers at once; in milliseconds. */
const patience = 2000;
const betweenTries = 250;

type Message = { subject: string; key: string; value?: string };

/**
 * Asks a frame of the platform to keep a value, or for one (1EdTech, LTI postMessage Storage).
 * @returns what it keeps; null when it answers with an error, or not
 */
function ask(frame: string, origin: string, message: Message): Promise<string | null> {
  const id = crypto.randomUUID();
  return new Promise((resolve) => {
    const send = () => {
      try {
        const { parent } = window;
        const target = frame === '_parent' ? parent : (parent.frames as unknown as Record<string, Window>)[frame];
        target?.postMessage({ ...message, message_id: id }, origin);
      } catch {
        // A page of another site throws for a frame that it does not have, or not yet.
      }
    };
    const listen = ({ origin: sender, data }: MessageEvent) => {
      if (sender !== origin || data?.message_id !== id || data.subject !== `${message.subject}.response`) return;
      done(!data.error && typeof data.value === 'string' ? data.value : null);
    };
    const done = (value: string | null) => {
      removeEventListener('message', listen);
      clearInterval(tries);
      clearTimeout(end);
      resolve(value);
    };
    addEventListener('message', listen);
    // The frame may still be loading: a message to it is lost then.
    const tries = setInterval(send, betweenTries);
    const end = setTimeout(done, patience, null);
    send();
  });
}

/**
 * With a value: has the platform keep it, and follows the link inside, whatever came of it. Without: sends the form in
 * which it stands, with the value as `proof`; where there is none, the page stays as it is.
 */
class PlatformStorage extends HTMLElement {
  async connectedCallback() {
    const { frame = '', origin = '', key = '', value } = this.dataset;
    if (value !== undefined) {
      await ask(frame, origin, { subject: 'lti.put_data', key, value });
      const link = this.querySelector('a');
      if (link) location.replace(link.href);
      return;
    }
    const proof = await ask(frame, origin, { subject: 'lti.get_data', key });
    if (proof === null) return;
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name: 'proof', value: proof });
    this.append(field);
    this.closest('form')?.requestSubmit();
  }
}
customElements.get('platform-storage') ?? customElements.define('platform-storage', PlatformStorage);
