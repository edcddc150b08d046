import type { Words } from '@/content/editions';
import { pictureFile, type Shown } from '@/features/explainer/sharing/shown';
import type { Language } from '@/lib/languages';
import type { Calibration } from '../calibration';
import { calibrationId } from './calibration-id';

/** A line of text for each degree: `Sure: ■■■■□ 4 of 5`. */
export const calibrationLines = (rows: readonly Calibration[], words: Words): string[] =>
  rows.map(
    ({ certainty, right, n }) =>
      `${words.quiz.item.certainties[certainty]}: ${'■'.repeat(right)}${'□'.repeat(n - right)} ${words.quiz.share.rightOf(right, n)}`,
  );

/** How well somebody judged their own answers, as something to send. */
export function shownCalibration(rows: readonly Calibration[], lang: Language, words: Words): Shown {
  const id = calibrationId(rows);
  const { item, share } = words.quiz;
  const { title, caption, columns, toQuiz } = share.calibration;
  const picture = pictureFile(id, words);
  return {
    id,
    title,
    caption,
    place: `/${lang}/quiz`,
    toPlace: toQuiz,
    drawing: picture.address,
    files: [picture],
    table: {
      columns,
      rows: rows.map(({ certainty, right, n }) => ({
        cells: [item.certainties[certainty], String(right), String(n)],
        mark: null,
      })),
    },
    text: (address) =>
      [title, '', ...calibrationLines(rows, words), '', caption, `${words.site.dateline}: ${address}`].join('\n'),
  };
}
