import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'item-preview': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { 'data-words': string };
    }
  }
}

type PreviewWords = { title: string; choose: string; accounts: Record<string, string> };

/** Shows a question while it is written, as pupils will see it: nothing of what is right, nothing that can be sent. */
class ItemPreview extends HTMLElement {
  connectedCallback() {
    this.closest('form')?.addEventListener('input', this.#draw);
    this.#draw();
  }

  disconnectedCallback() {
    this.closest('form')?.removeEventListener('input', this.#draw);
  }

  readonly #draw = () => {
    const form = this.closest('form');
    if (!form) return;
    const { title, choose, accounts }: PreviewWords = JSON.parse(this.dataset.words ?? '{}');
    const data = new FormData(form);
    const all = (name: string) =>
      data
        .getAll(name)
        .map((value) => String(value).trim())
        .filter(Boolean);
    const kind = String(data.get('kind'));
    const [prompt = ''] = all('prompt');
    if (!prompt) return this.replaceChildren();
    const sheet = made('div', 'border border-rule bg-sheet p-5');
    sheet.append(
      made('p', 'font-sans text-label text-quiet', title),
      made('p', 'mt-2 text-title-3 font-semibold whitespace-pre-line', prompt),
    );
    const options = all('options');
    if (kind === 'account')
      sheet.append(made('p', 'mt-2 border-l-4 border-rule pl-4 whitespace-pre-line', options[0] ?? ''));
    if (kind === 'number') sheet.append(made('p', 'mt-3', `____ ${options[0] ?? ''}`));
    else sheet.append(list(kind, kind === 'account' ? Object.values(accounts) : options, all('right'), choose));
    this.replaceChildren(sheet);
  };
}

/** The options, each with what stands before or behind it to be answered by. */
function list(kind: string, options: readonly string[], right: readonly string[], choose: string): HTMLElement {
  // Pupils get them mixed; by the alphabet they give nothing away here either.
  const mixed = kind === 'order' ? [...options].sort() : options;
  const drawn = made('ul', 'mt-3 grid gap-2');
  for (const option of mixed) {
    const line = made('li', 'flex gap-3');
    const sign = kind === 'match' || kind === 'order' ? '▾' : kind === 'several' ? '☐' : '○';
    const mark = made('span', 'flex-none', sign);
    mark.ariaHidden = 'true';
    line.append(mark, made('span', 'whitespace-pre-line', option));
    if (kind === 'match') line.append(made('span', 'text-quiet', `: ${choose}`));
    drawn.append(line);
  }
  if (kind === 'match' && right.length > 0) drawn.append(made('li', 'text-quiet', [...right].sort().join(' · ')));
  return drawn;
}

function made(tag: string, look: string, text = ''): HTMLElement {
  const node = document.createElement(tag);
  node.className = look;
  node.textContent = text;
  return node;
}

customElements.get('item-preview') ?? customElements.define('item-preview', ItemPreview);
