import type { Words } from '@/content/editions';
import { type AccountId, accountIds, accounts } from '@/content/facts/accounts';
import { joined, ribbons } from '../figures/tellings';
import { colours, type Drawn, line } from './svg-parts';

const height = 520;
/** Where the spines stand, and half of a stroke's length. */
const spine = { a: 110, b: 610 } as const;
const half = 14;

/** Two spines, a stroke for each paragraph; lines join the paragraphs in which each account first tells what both report. */
export function spines(top: number, words: Words): Drawn {
  const { marked } = words.figures.tellings;
  const first = top + 44;
  const at = (account: AccountId, paragraph: number) =>
    Math.round(first + ((paragraph - 0.5) * (height - 44)) / accounts[account].paragraphs);
  const isMarked = (ids: readonly string[]) => marked.some(({ claim }) => ids.includes(claim));
  const lines = joined.map(({ a, b, claims }) => {
    const [from, to] = [at('a', a), at('b', b)];
    return `<path d="M${spine.a + half + 6} ${from}C360 ${from} 360 ${to} ${spine.b - half - 6} ${to}" stroke="${isMarked(claims) ? colours.ink : colours.edge}" stroke-width="${1 + 1.5 * claims.length}"/>`;
  });
  const strokes = accountIds.map((account) => {
    const all = Array.from({ length: accounts[account].paragraphs }, (_, index) => at(account, index + 1));
    return `<path d="${all.map((y) => `M${spine[account] - half} ${y}h${2 * half}`).join('')}" stroke="${colours[account]}" stroke-width="3"/>`;
  });
  const names = accountIds.map((account) => {
    const anchor = account === 'a' ? 'start' : 'end';
    const x = account === 'a' ? 24 : 696;
    const ends = [1, accounts[account].paragraphs].map((number) =>
      line(x, at(account, number) + 5, `${words.site.accounts[account].letter}${number}`, {
        colour: colours.quiet,
        anchor,
      }),
    );
    return (
      line(x, top + 18, words.site.accounts[account].label, { colour: colours[account], bold: true, anchor }) +
      ends.join('')
    );
  });
  const labels = marked.map(({ claim, text }) => {
    const ribbon = ribbons.find((one) => one.claim === claim);
    return ribbon ? onLine(360, (at('a', ribbon.a) + at('b', ribbon.b)) / 2 + 5, text) : '';
  });
  return { svg: `<g fill="none">${lines.join('')}${strokes.join('')}</g>${names.join('')}${labels.join('')}`, height };
}

/** A word on its line, with paper around it. */
const onLine = (x: number, y: number, text: string) =>
  `<rect x="${x - text.length * 4.5}" y="${y - 16}" width="${text.length * 9}" height="22" fill="${colours.paper}"/>${line(x, y, text, { bold: true, anchor: 'middle' })}`;
