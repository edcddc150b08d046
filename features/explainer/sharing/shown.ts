import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { figureTable } from './figure-table';
import { figureText } from './share-text';
import { placeOf, type SharedId, titleOf } from './shared';
import type { FigureTable } from './table';

/** What the page of something to send says and offers. */
export type Shown = {
  /** Its name in addresses: `/embed/<id>`, `/pictures/<id>.png`. */
  id: string;
  title: string;
  caption: string;
  /** Where it is read, after the site's own address, and what the link there is called. */
  place: string;
  toPlace: string;
  /** The address of the drawing that the page shows. */
  drawing: string;
  files: readonly { label: string; address: string; name?: string }[];
  table: FigureTable;
  /** The same as text, with the whole address at which it is read. */
  text(address: string): string;
};

export const pictureFile = (id: string, words: Words) => ({
  label: words.figures.share.picture,
  address: `/pictures/${id}.png`,
  name: `${id}.png`,
});

/** A figure, a difference or a sentence as something to send. */
export function shownFigure(id: SharedId, lang: Language, words: Words): Shown {
  const { share } = words.figures;
  const drawing = `/figures/${id}.svg`;
  return {
    id,
    ...titleOf(id, words),
    place: placeOf(id, lang, words),
    toPlace: share.read,
    drawing,
    files: [
      { label: share.drawing, address: drawing, name: `${id}.svg` },
      { label: share.csv, address: `/figures/${id}.csv` },
      pictureFile(id, words),
    ],
    table: figureTable(id, lang, words),
    text: (address) => figureText(id, address, lang, words),
  };
}
