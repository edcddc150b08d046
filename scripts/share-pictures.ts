// The pictures that travel with a shared link: one for the cover, one for each chapter, one for what came since (with
// the claims that it touches), one for the teaching guide; and one for each figure and each difference, with its drawing. The title in our own type, a
// small square for each claim that is told there (full: Account A, framed: Account B, both halves: both), and the
// dateline, because a fact that travels alone says when it was told.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { type ClaimFact, type ClaimId, claimIds, claims } from '@/content/facts/claims';
import { findSinceNote } from '@/content/facts/since-notes';
import { carrierOf } from '@/features/explainer/figures/claim-rows';
import { pictureFont, pngOf } from '@/features/explainer/sharing/picture';
import {
  type PictureFoot,
  pictureFrame,
  pictureMargin,
  pictureWidth,
} from '@/features/explainer/sharing/picture-frame';
import { placeOf, sharedIds } from '@/features/explainer/sharing/shared';
import { colours, line, square } from '@/features/explainer/sharing/svg-parts';
import { pageAddress } from '@/features/site/page-address';
import type { Language } from '@/lib/languages';
import { plainFace } from './fonts';

const [width, margin] = [pictureWidth, pictureMargin];

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
      return square(carrierOf(id), x, y, side);
    })
    .join('');
}

/** The picture as SVG. @param over the line above the title @param under the line below the squares */
export function pictureOf(title: string, over: string, ids: readonly ClaimId[], under: string, foot: PictureFoot) {
  const { size, lines } = titleLines(title);
  const top = 190 + size * 0.62;
  return pictureFrame(
    `${line(margin, 104, over, { size: 36, colour: colours.quiet })}
${lines.map((one, index) => line(margin, top + index * size * 1.06, one, { size })).join('')}
${squares(ids, 404)}
${line(margin, 488, under, { size: 30, colour: colours.quiet })}`,
    foot,
  );
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
  const { pictureOfShared } = await import('@/features/explainer/sharing/shared-picture');
  const shown = `${JSON.stringify(words)}${latin}·`;
  mkdirSync(folder, { recursive: true });
  const fontFile = join(folder, pictureFont);
  writeFileSync(fontFile, await plainFace(shown, 540));
  const foot = (path: string): PictureFoot => ({ dateline: site.dateline, address: pageAddress(path) });
  const under = (ids: readonly ClaimId[]) => {
    const carried = (wanted: (claim: ClaimFact) => boolean) => ids.filter((id) => wanted(claims[id])).length;
    return reading.share.claims(
      carried(({ a, b }) => a.length > 0 && b.length === 0),
      carried(({ a, b }) => a.length === 0 && b.length > 0),
      carried(({ a, b }) => a.length > 0 && b.length > 0),
    );
  };
  const drawn: [string, string][] = [
    ['cover', pictureOf(explainer.cover.question, reading.share.cover, claimIds, under(claimIds), foot(`/${lang}`))],
    ...chapterSlugs.map((slug, index): [string, string] => {
      const ids = claimIds.filter((id) => claims[id].chapter === slug);
      const over = `${site.name} · ${explainer.chapter.number(index + 1, chapterSlugs.length)}`;
      return [slug, pictureOf(chapters[slug].title, over, ids, under(ids), foot(`/${lang}/chapters/${slug}`))];
    }),
    ['since', pictureOf(since.title, site.name, claimIds.filter(findSinceNote), since.short, foot(`/${lang}/since`))],
    ['teach', pictureOf(teach.title, site.name, claimIds, under(claimIds), foot(`/${lang}/teach`))],
    ...sharedIds.map((id): [string, string] => [
      id,
      pictureOfShared(id, lang, words, pageAddress(placeOf(id, lang, words))),
    ]),
  ];
  return Promise.all(drawn.map(async ([name, svg]): Promise<[string, Uint8Array]> => [name, await pngOf(svg, folder)]));
}
