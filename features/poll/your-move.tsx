import { buttonLook } from '@/components/ui/button';
import type { Words } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import type { ChapterMove, Stance } from '@/content/facts/poll';
import type { PathStep } from '@/features/explainer/data';
import type { Ballot } from './data';
import type { Shifts } from './tally';

/** A reader's answer before and after. */
export type Move = { from: Stance; to: Stance };

/** Null until both votes are in, and on a browser to which their reader came back with a code. */
export const moveOf = ({ before, after }: Ballot): Move | null =>
  before && after && before !== 'covered' && after !== 'covered' ? { from: before, to: after } : null;

const signs: Readonly<Record<ChapterMove, string>> = { more: '▲', same: '=', less: '▽' };

/** A reader's own move as plain text, theirs to copy. It stands on the page alone: no address and no picture holds it. */
export function moveText(move: Move, path: readonly PathStep[], address: string, words: Words): string {
  const { poll, site, reading } = words;
  const sign = (slug: string) => signs[path.find(({ chapter }) => chapter === slug)?.move ?? 'same'];
  const taps = chapterSlugs.map((slug) => (path.some(({ chapter }) => chapter === slug) ? sign(slug) : '–')).join('');
  const key = (['more', 'same', 'less'] as const).map((one) => `${signs[one]} ${reading.tap.moves[one]}`);
  return [
    poll.question,
    `${poll.phases.before}: “${poll.stances[move.from]}”`,
    `${poll.phases.after}: “${poll.stances[move.to]}”`,
    ...(path.length > 0 ? [`${poll.move.chapters}: ${taps}`, `${key.join(' · ')} · – ${reading.path.untapped}`] : []),
    `${site.dateline}: ${address}`,
  ].join('\n');
}

/** Where the reader went, with how many others where that is published, and the text to pass on. */
export function YourMove({
  move,
  path,
  shifts,
  address,
  words,
}: {
  move: Move;
  path: readonly PathStep[];
  /** As they are published. */
  shifts: Shifts;
  address: string;
  words: Words;
}) {
  const { stances, move: said } = words.poll;
  const published = shifts[move.from][move.to];
  return (
    <section aria-labelledby="your-move" className="no-print mt-10 border-t-4 border-ink pt-4">
      <h2 id="your-move" className="text-title-3">
        {said.title}
      </h2>
      <p className="mt-2 text-lead">
        {move.from === move.to ? said.stayed(stances[move.to]) : said.went(stances[move.from], stances[move.to])}
      </p>
      <p className="mt-1 text-quiet">{published === null ? said.withheld : said.published(published)}</p>
      <copy-text label={said.copy} done={said.copied} buttonclass={buttonLook('second')}>
        <label className="mt-3 mb-3 block font-sans text-label">
          <span className="mb-1 block font-semibold">{said.label}</span>
          <textarea
            readOnly
            rows={path.length > 0 ? 7 : 5}
            defaultValue={moveText(move, path, address, words)}
            className="field-sizing-content block w-full rounded-sm border border-edge bg-sheet px-4 py-3"
          />
        </label>
      </copy-text>
      <p className="font-sans text-label text-quiet">{said.note}</p>
    </section>
  );
}
