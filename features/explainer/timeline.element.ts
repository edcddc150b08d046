import type { HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'time-line': HTMLAttributes<HTMLElement> & {
        'data-label': string;
        'data-previous': string;
        'data-next': string;
        /** “{n} of {all}”. */
        'data-at': string;
      };
    }
  }
}

/**
 * The handle of the timeline: two buttons and the left and right arrow keys step from event to event. A step is a
 * jump to the event's own address, so what is shown, linked to and highlighted is always the same thing.
 */
class TimeLine extends HTMLElement {
  #handle = document.createElement('div');
  #at = document.createElement('span');
  #held: Element | null = null;

  connectedCallback() {
    const { label = '', previous = '', next = '' } = this.dataset;
    const button = (text: string, by: number) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.textContent = text;
      made.onclick = () => this.#step(by);
      return made;
    };
    this.#handle.className = 'handle';
    this.#handle.role = 'group';
    this.#handle.ariaLabel = label;
    this.#at.ariaLive = 'polite';
    this.#handle.replaceChildren(button(`← ${previous}`, -1), this.#at, button(`${next} →`, 1));
    this.append(this.#handle);
    this.addEventListener('keydown', this.#keys);
    addEventListener('hashchange', this.#say);
    this.#say();
  }

  disconnectedCallback() {
    this.#handle.remove();
    this.removeEventListener('keydown', this.#keys);
    removeEventListener('hashchange', this.#say);
  }

  /** The events that the filter leaves, in their order. */
  get #events() {
    return [...this.querySelectorAll<HTMLElement>('.event')].filter((event) => event.offsetParent);
  }

  /** The event of the address, -1 where it names none that is shown. */
  get #named() {
    return this.#events.findIndex(({ id }) => id === location.hash.slice(1));
  }

  /**
   * Where the reader is: at the event of the address while it is in sight; else, for whoever has scrolled on, at the last
   * event that begins above the window. Before the first: what the address says, else -1.
   */
  get #index() {
    const boxes = this.#events.map((event) => event.getBoundingClientRect());
    const named = boxes[this.#named];
    if (named && named.bottom > 0 && named.top < innerHeight) return this.#named;
    const above = boxes.filter(({ top }) => top < 0).length - 1;
    return above < 0 ? this.#named : above;
  }

  #step(by: number) {
    const events = this.#events;
    const to = events[Math.max(0, Math.min(events.length - 1, this.#index + by))];
    if (!to || to.id === location.hash.slice(1)) return;
    this.#held = document.activeElement;
    // Without an entry in the history for each step: the way back leads out of the timeline.
    location.replace(`#${to.id}`);
    // Some browsers take the focus away at once, others when they say that the hash has changed.
    if (this.#held instanceof HTMLElement) this.#held.focus({ preventScroll: true });
  }

  readonly #say = () => {
    // A jump to a hash takes the focus away; the next key is meant for us again.
    if (this.#held instanceof HTMLElement) this.#held.focus({ preventScroll: true });
    this.#held = null;
    const { length } = this.#events;
    const index = this.#named;
    this.#at.textContent =
      index < 0 ? '' : (this.dataset.at ?? '').replace('{n}', `${index + 1}`).replace('{all}', `${length}`);
  };

  readonly #keys = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    this.#step(by);
  };
}

customElements.get('time-line') ?? customElements.define('time-line', TimeLine);
