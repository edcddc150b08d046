import { escapeXml } from '@/lib/web/escape-xml';
import type { PortableItem, PortableOption } from './portable';

// What the formats have in common: how a question reads where only a text or a piece of HTML can stand.

/** The question as one text; where it asks about a sentence, that sentence follows after an empty line. */
export const promptText = ({ prompt, statement }: PortableItem): string =>
  statement === null ? prompt : `${prompt}\n\n“${statement}”`;

/** A short name for lists of questions. */
export const titleOf = (item: PortableItem): string => {
  const text = (item.statement ?? item.prompt).replace(/\s+/g, ' ');
  return text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text;
};

/** A text as HTML: an empty line begins a paragraph, a single break stays a break. */
export const htmlOf = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeXml(paragraph).replaceAll('\n', '<br/>')}</p>`)
    .join('');

/** An explanation and the way to the sentence it rests on. */
export const explainedHtml = ({ explanation, link }: { explanation: string; link: string }, read: string): string =>
  `${htmlOf(explanation)}<p><a class="sentence" href="${escapeXml(link)}">${escapeXml(read)}</a></p>`;

/** What belongs in place, explained one after the other: for formats that explain a question only as a whole. */
export function placedHtml(item: PortableItem, read: string): string {
  if (item.shape !== 'order' && item.shape !== 'match') return '';
  const line = ({ text, explanation, link }: PortableOption) =>
    `<li>${escapeXml(explanation ? `${text}: ${explanation}` : text)} <a class="sentence" href="${escapeXml(link)}">${escapeXml(read)}</a></li>`;
  return `<ul>${item.options.map(line).join('')}</ul>`;
}

/** The right number, then the numbers that are taken as right too. */
export const rightNumbers = (item: Extract<PortableItem, { shape: 'number' }>): number[] => [
  item.right,
  ...item.accepts,
];

/** The labels that bring a question back as it was, when one of our own files is read in again. */
export const tagsOf = (item: PortableItem): string[] => [
  `kind:${item.kind}`,
  ...(item.shape === 'number' ? [`unit:${item.unit}`] : []),
  ...item.claims.map((claim) => `claim:${claim}`),
];
