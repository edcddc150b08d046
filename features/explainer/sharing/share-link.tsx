import type { Words } from '@/content/editions';
import { type SharedId, titleOf } from './shared';

/** The way from a figure, a difference or a sentence to its own page, where it can be sent, shown elsewhere or downloaded. */
export const ShareLink = ({ id, words }: { id: SharedId; words: Words }) => (
  <p className="no-print mt-2 font-sans text-label">
    <a href={`/embed/${id}`} className="inline-block py-1 text-quiet">
      {words.figures.share.open}
      <span className="sr-only">{words.figures.share.what(titleOf(id, words).title)}</span>
    </a>
  </p>
);
