import type { Carrier } from '../figures/claim-rows';

/** The light colours of app/globals.css: a file that travels alone has no dark mode. */
export const colours = {
  paper: '#fbf8f1',
  ink: '#1d1b18',
  quiet: '#5c564c',
  rule: '#d8d0c1',
  edge: '#8a8172',
  a: '#8a4b00',
  b: '#5b3a9e',
  washA: '#f8ecd9',
  washB: '#efe9fa',
  land: '#e9e2d3',
  water: '#d9e4e8',
} as const;

/** Something drawn, and how far down it reaches. */
export type Drawn = { svg: string; height: number };

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** About how wide a character is, in ems: lines are broken by it, since nothing here can measure type. */
const characterWidth = 0.52;

/** Breaks a text into lines that fit a width in pixels at a size. */
export function linesOf(text: string, width: number, size: number): string[] {
  const room = Math.max(1, Math.floor(width / (size * characterWidth)));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A text of one line. `y` is its baseline. */
export const line = (
  x: number,
  y: number,
  text: string,
  { size = 16, colour = colours.ink as string, bold = false, anchor = 'start' } = {},
): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}"${bold ? ' font-weight="600"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escaped(text)}</text>`;

/** A text in as many lines as it needs. `y` is its upper edge. */
export function block(
  x: number,
  y: number,
  text: string,
  width: number,
  look: { size?: number; colour?: string; bold?: boolean } = {},
): Drawn {
  const { size = 16 } = look;
  const lines = linesOf(text, width, size);
  const step = size * 1.32;
  return {
    svg: lines.map((one, index) => line(x, Math.round(y + size + index * step), one, look)).join(''),
    height: Math.ceil(lines.length * step + size * 0.2),
  };
}

/** The square of a claim: full for Account A, framed for Account B, half and half for both. */
export function square(carrier: Carrier, x: number, y: number, side: number): string {
  const left = carrier === 'both' ? x + side / 2 : x;
  const full = `<rect x="${x}" y="${y}" width="${carrier === 'both' ? side / 2 : side}" height="${side}" fill="${colours.a}"/>`;
  const framed = `<rect x="${left + 1.5}" y="${y + 1.5}" width="${x + side - left - 3}" height="${side - 3}" fill="none" stroke="${colours.b}" stroke-width="3"/>`;
  return (carrier === 'b' ? '' : full) + (carrier === 'a' ? '' : framed);
}

/** The same squares in text. */
export const squareText: Readonly<Record<Carrier, string>> = { a: '■', b: '□', both: '◧' };
