import type { Words } from '@/content/editions';
import { pictureFrame, pictureMargin, pictureWidth } from '@/features/explainer/sharing/picture-frame';
import { colours, line } from '@/features/explainer/sharing/svg-parts';
import type { Calibration } from '../calibration';

const wide = pictureWidth - 2 * pictureMargin;
const [top, rowHeight] = [176, 106];

/**
 * How sure somebody was and how often right, as SVG: a square for each answer, full where it was fully right.
 * @param address where the quiz is; null on a site that was not told its own address
 */
export function calibrationPicture(rows: readonly Calibration[], words: Words, address: string | null): string {
  const { share, item } = words.quiz;
  const body = rows.map(({ certainty, right, n }, row) => {
    const y = top + row * rowHeight;
    // One line of large squares, or two of small ones.
    const [side, gap] = n > 26 ? [16, 4] : [32, 8];
    const inLine = Math.floor((wide + gap) / (side + gap));
    const squares = Array.from({ length: n }, (_, index) => {
      const x = pictureMargin + (index % inLine) * (side + gap);
      const squareTop = y + 48 + Math.floor(index / inLine) * (side + gap);
      return index < right
        ? `<rect x="${x}" y="${squareTop}" width="${side}" height="${side}" fill="${colours.ink}"/>`
        : `<rect x="${x + 1}" y="${squareTop + 1}" width="${side - 2}" height="${side - 2}" fill="none" stroke="${colours.ink}" stroke-width="2"/>`;
    });
    return (
      line(pictureMargin, y + 30, item.certainties[certainty], { size: 32 }) +
      line(pictureMargin + wide, y + 30, share.rightOf(right, n), { size: 32, colour: colours.quiet, anchor: 'end' }) +
      squares.join('')
    );
  });
  return pictureFrame(
    `${line(pictureMargin, 76, words.site.name, { size: 30, colour: colours.quiet })}
${line(pictureMargin, 142, share.calibration.title, { size: 50 })}
${body.join('\n')}
${line(pictureMargin, 524, share.calibration.caption, { size: 24, colour: colours.quiet })}`,
    { dateline: words.site.dateline, address },
  );
}
