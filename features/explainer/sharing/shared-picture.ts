import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { bodyOf, columns } from './figure-svg';
import { pictureFrame, pictureMargin, pictureWidth } from './picture-frame';
import { claimOf, differenceOf, type SharedId, titleOf } from './shared';
import { block, colours, line } from './svg-parts';

const wide = pictureWidth - 2 * pictureMargin;

/**
 * The picture of what is sent by itself, as SVG. A figure has its drawing beside the title; a difference and a sentence
 * have what each account says below it.
 * @param address where it is read; null on a site that was not told its own address
 */
export function pictureOfShared(id: SharedId, lang: Language, words: Words, address: string | null): string {
  const site = line(pictureMargin, 76, words.site.name, { size: 30, colour: colours.quiet });
  const [claim, difference] = [claimOf(id), differenceOf(id)];
  const body = claim
    ? sentence(id, words.claims[claim], words)
    : difference
      ? twoTellings(id, words.differences[difference], words)
      : besideTitle(id, lang, words);
  return pictureFrame(site + body, { dateline: words.site.dateline, address });
}

type Said = Parameters<typeof columns>[0];

function twoTellings(id: SharedId, said: Said, words: Words): string {
  const head = block(pictureMargin, 96, titleOf(id, words).title, wide, { size: 52 });
  return head.svg + fitting(said, 96 + head.height + 24, words);
}

/** The title of its claim says what a sentence is about that begins with “It”. */
function sentence(id: SharedId, said: Said, words: Words): string {
  const { title, caption } = titleOf(id, words);
  const head = block(pictureMargin, 96, title, wide, { size: 28, colour: colours.quiet });
  const told = block(pictureMargin, 100 + head.height, caption, wide, { size: caption.length > 120 ? 34 : 42 });
  return head.svg + told.svg + fitting(said, 100 + head.height + told.height + 20, words);
}

/** The two columns in the largest type with which they end above the foot. */
function fitting(said: Said, top: number, words: Words): string {
  const drawn = [44, 38, 34, 30, 26, 24, 22, 20].map((size) =>
    columns(said, top, words, { left: pictureMargin, width: wide, size }),
  );
  return (drawn.find(({ height }) => top + height <= 526) ?? drawn.at(-1))?.svg ?? '';
}

function besideTitle(id: SharedId, lang: Language, words: Words): string {
  const head = block(pictureMargin, 96, titleOf(id, words).title, 400, { size: 46 });
  const body = bodyOf(id, 0, lang, words);
  // The drawing is 720 wide with margins of 24: it ends where the rule of the foot ends.
  const scale = Math.min(650 / 720, 480 / body.height);
  const left = pictureWidth - pictureMargin - 696 * scale;
  return `${head.svg}<g transform="translate(${left} 40) scale(${scale})">${body.svg}</g>`;
}
