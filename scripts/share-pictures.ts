// The pictures that travel with a shared link: one for the cover, one for each chapter, one for what came since (with
// the claims that it touches), one for the teaching guide; and one for each figure and each difference, with its drawing. The title in our own type, a
// small square for each claim that is told there (full: Account A, framed: Account B, both halves: both), and the
// dateline, because a fact that travels alone says when it was told.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Words } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { type ClaimFact, type ClaimId, claimIds, claims } from '@/content/facts/claims';
import { findSinceNote } from '@/content/facts/since-notes';
import { type SharedId, sharedIds, titleOf } from '@/features/explainer/sharing/shared';
import { block, type Drawn } from '@/features/explainer/sharing/svg-parts';
import type { Language } from '@/lib/languages';
import { plainFace } from './fonts';
import { indexedPng } from './indexed-png';

const [width, height, margin] = [1200, 630, 80];
// The light colours of app/globals.css: a picture has no dark mode.
const [paper, ink, quiet, rule] = ['#fbf8f1', '#1d1b18', '#5c564c', '#d8d0c1'];
const [colourA, colourB] = ['#8a4b00', '#5b3a9e'];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const family = 'Source Serif 4';
/** About how wide a character of the text face is, in ems; a title is set smaller until its lines fit. */
const characterWidth = 0.5;

/** Breaks a title into lines that fit, in the largest size that leaves one of them, or two smaller ones. */
export function titleLines(title: string): { size: number; lines: string[] } {
  for (const size of [128, 112, 96, 84, 72]) {
    const room = (width - 2 * margin) / (size * characterWidth);
    const lines: string[] = [];
    for (const word of title.split(' ')) {
      const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
      if (lines.length > 0 && longer.length <= room) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    if (lines.length <= (size > 100 ? 1 : 2) && lines.every((line) => line.length <= room)) return { size, lines };
  }
  return { size: 72, lines: [title] };
}

/** A square for each claim, in the order in which they are told. */
function squares(ids: readonly ClaimId[], top: number): string {
  const [side, gap] = ids.length > 30 ? [20, 8] : [34, 10];
  const inRow = Math.floor((width - 2 * margin + gap) / (side + gap));
  return ids
    .map((id, index) => {
      const x = margin + (index % inRow) * (side + gap);
      const y = top + Math.floor(index / inRow) * (side + gap);
      return square(claims[id], x, y, side);
    })
    .join('');
}

function square({ a, b }: ClaimFact, x: number, y: number, side: number): string {
  const full = `<rect x="${x}" y="${y}" width="${b.length > 0 ? side / 2 : side}" height="${side}" fill="${colourA}"/>`;
  const left = a.length > 0 ? x + side / 2 : x;
  const framed = `<rect x="${left + 1.5}" y="${y + 1.5}" width="${x + side - left - 3}" height="${side - 3}" fill="none" stroke="${colourB}" stroke-width="3"/>`;
  return (a.length > 0 ? full : '') + (b.length > 0 ? framed : '');
}

/** The picture as SVG. @param over the line above the title @param under the line below the squares */
export function pictureOf(title: string, over: string, ids: readonly ClaimId[], under: string, dateline: string) {
  const { size, lines } = titleLines(title);
  const top = 190 + size * 0.62;
  const text = (x: number, y: number, content: string, more: string) =>
    `<text x="${x}" y="${y}" ${more}>${escaped(content)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${family}">
<rect width="100%" height="100%" fill="${paper}"/>
<rect width="100%" height="12" fill="${ink}"/>
${text(margin, 104, over, `font-size="36" fill="${quiet}"`)}
${lines.map((line, index) => text(margin, top + index * size * 1.06, line, `font-size="${size}" fill="${ink}"`)).join('')}
${squares(ids, 404)}
${text(margin, 488, under, `font-size="30" fill="${quiet}"`)}
<rect x="${margin}" y="536" width="${width - 2 * margin}" height="2" fill="${rule}"/>
${text(margin, 584, `${dateline}.`, `font-size="32" fill="${ink}"`)}
</svg>`;
}

/**
 * The picture of a figure or a difference: its title, the drawing itself, and when it was told. A difference has its two
 * columns under the title, a figure its drawing beside it.
 */
export function pictureOfShared(id: SharedId, title: string, body: Drawn, words: Words): string {
  const isWide = id.startsWith('difference-');
  const head = block(margin, 96, title, isWide ? width - 2 * margin : 400, { size: isWide ? 52 : 46 });
  // The drawing is 720 wide, with margins of its own.
  const [x, y, room] = isWide ? [44, 96 + head.height + 24, [1112, 500 - 96 - head.height]] : [510, 40, [650, 480]];
  const scale = Math.min((room[0] ?? 0) / 720, (room[1] ?? 0) / body.height);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${family}">
<rect width="100%" height="100%" fill="${paper}"/>
<rect width="100%" height="12" fill="${ink}"/>
<text x="${margin}" y="76" font-size="30" fill="${quiet}">${escaped(words.site.name)}</text>
${head.svg}
<g transform="translate(${x} ${y}) scale(${scale})">${body.svg}</g>
<rect x="${margin}" y="546" width="${width - 2 * margin}" height="2" fill="${rule}"/>
<text x="${margin}" y="592" font-size="30" fill="${ink}">${escaped(words.site.dateline)}.</text>
</svg>`;
}

/**
 * Draws all pictures of a language.
 * @returns the name and the PNG of each: `cover`, a chapter's slug, `since`, `teach`, and whatever can be sent by itself
 */
export async function sharePictures(
  words: Words,
  lang: Language,
  folder: string,
): Promise<[name: string, png: Uint8Array][]> {
  const { site, chapters, reading, explainer, teach, since } = words;
  const latin = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
  // The drawings need the maps, which are made before the pictures are.
  const { bodyOf } = await import('@/features/explainer/sharing/figure-svg');
  const shown = `${JSON.stringify(words)}${latin}·`;
  mkdirSync(folder, { recursive: true });
  const fontFile = join(folder, 'source-serif.ttf');
  writeFileSync(fontFile, await plainFace(shown, 540));
  const draw = (svg: string): Uint8Array => {
    const font = { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: family };
    return indexedPng(new Resvg(svg, { font }).render().pixels, width, height);
  };
  const under = (ids: readonly ClaimId[]) => {
    const carried = (wanted: (claim: ClaimFact) => boolean) => ids.filter((id) => wanted(claims[id])).length;
    return reading.share.claims(
      carried(({ a, b }) => a.length > 0 && b.length === 0),
      carried(({ a, b }) => a.length === 0 && b.length > 0),
      carried(({ a, b }) => a.length > 0 && b.length > 0),
    );
  };
  return [
    ['cover', draw(pictureOf(explainer.cover.question, reading.share.cover, claimIds, under(claimIds), site.dateline))],
    ...chapterSlugs.map((slug, index): [string, Uint8Array] => {
      const ids = claimIds.filter((id) => claims[id].chapter === slug);
      const over = `${site.name} · ${explainer.chapter.number(index + 1, chapterSlugs.length)}`;
      return [slug, draw(pictureOf(chapters[slug].title, over, ids, under(ids), site.dateline))];
    }),
    ['since', draw(pictureOf(since.title, site.name, claimIds.filter(findSinceNote), since.short, site.dateline))],
    ['teach', draw(pictureOf(teach.title, site.name, claimIds, under(claimIds), site.dateline))],
    ...sharedIds.map((id): [string, Uint8Array] => [
      id,
      draw(pictureOfShared(id, titleOf(id, words).title, bodyOf(id, 0, lang, words), words)),
    ]),
  ];
}
