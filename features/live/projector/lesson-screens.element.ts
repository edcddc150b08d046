import type { HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'lesson-screens': HTMLAttributes<HTMLElement>;
    }
  }
}

const steps: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * Drives the projector by keyboard, or by a presenter's remote control, which sends the same keys: arrows, space, Home,
 * End, and R to show what is covered. The address after the `#` says which screen is shown, so it is also the state.
 */
class LessonScreens extends HTMLElement {
  #onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || this.querySelector(':popover-open')) return;
    const isButton = event.target instanceof HTMLButtonElement;
    if (event.key.toLowerCase() === 'r') return this.#reveal(event);
    const step = steps[event.key];
    // Space presses the button that has the focus.
    if (step === undefined || (event.key === ' ' && isButton)) return;
    event.preventDefault();
    this.#go(event.key === ' ' && event.shiftKey ? -1 : step);
  };
  #onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(link.hash.slice(1));
  };
  #onSubmit = (event: SubmitEvent) => {
    if (!(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    this.#send(event.target);
  };

  connectedCallback() {
    document.addEventListener('keydown', this.#onKey);
    this.addEventListener('click', this.#onClick);
    this.addEventListener('submit', this.#onSubmit);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#onKey);
    this.removeEventListener('click', this.#onClick);
    this.removeEventListener('submit', this.#onSubmit);
  }

  #screens = () => [...this.querySelectorAll<HTMLElement>('.screen')];
  #shown = () => this.querySelector<HTMLElement>('.screen:target') ?? this.#screens()[0];

  #go(step: number) {
    const screens = this.#screens();
    const place = screens.indexOf(this.#shown() as HTMLElement);
    const next = screens[Math.min(screens.length - 1, Math.max(0, place + step))];
    if (next && next !== screens[place]) show(next.id);
  }

  #reveal(event: Event) {
    const shown = this.#shown();
    const answers = shown?.querySelector<HTMLAnchorElement>('a[data-reveal]');
    if (answers) show(answers.hash.slice(1));
    shown?.querySelector<HTMLElement>('[popover]')?.showPopover();
    event.preventDefault();
  }

  /** Sends a form without leaving the projector; what it changed comes as everything else does. */
  async #send(form: HTMLFormElement) {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams(
        [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]),
      ),
    }).catch(() => null);
    if (response?.ok) return form.closest<HTMLElement>('[popover]')?.hidePopover();
    const said = document.createElement('p');
    said.setAttribute('role', 'alert');
    said.textContent = form.dataset.failed ?? '';
    form.append(said);
  }
}

/** No entry in the history: the way back leads to the page before the projector. */
function show(id: string) {
  location.replace(`#${id}`);
}

customElements.get('lesson-screens') ?? customElements.define('lesson-screens', LessonScreens);
