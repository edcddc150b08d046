import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { eightDays } from '../figures/acts';
import { axes, type Mark, place, rows, stackRows, timelineLayout } from '../figures/timeline-layout';
import { colours, type Drawn, line } from './svg-parts';

const [left, wide, tall] = [116, 560, 30];
/** A place on the axis, given in hundredths, as a coordinate. */
const across = (x: number) => Math.round(left + (x * wide) / 100);

/** The timeline at a glance, as in the chapter: the months, the eight days in which most of it fell, what has no date. */
export function bands(top: number, lang: Language, words: Words): Drawn {
  const { timeline } = words.figures;
  const { months, days, undated } = timelineLayout();
  const month = (on: string) =>
    new Intl.DateTimeFormat(lang, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(on));
  const years = ['2024-06-01', '2025-01-01'].map((on) => ({ x: place(on, axes.months), text: month(on) }));
  const dates = eightDays.map((on, index) => ({ x: index * 12.5, text: String(new Date(on).getUTCDate()) }));
  const [from, to] = [place(axes.days.from, axes.months), place(axes.days.to, axes.months)];
  const parts: string[] = [];
  let y = top;
  const add = ({ svg, height }: Drawn) => {
    parts.push(svg);
    y += height + 14;
  };
  add(band(y, timeline.longBand, months, years, words, { x: from, length: to - from }));
  add(band(y, timeline.daysBand, days, dates, words));
  add(band(y, timeline.undatedBand, undated, [], words));
  return { svg: parts.join(''), height: y - top - 14 };
}

type Tick = { x: number; text: string };

/** A band: its title, a row for each who acted, the ticks of its axis, and perhaps a stretch that is stressed. */
function band(
  top: number,
  title: string,
  marks: readonly Mark[],
  ticks: readonly Tick[],
  words: Words,
  stressed?: { x: number; length: number },
): Drawn {
  const first = top + 28;
  const { topOf, height } = stackRows(marks, tall);
  const bottom = first + height;
  const rule = (y: number, colour: string) => `<path d="M24 ${y}H696" stroke="${colour}"/>`;
  const stretch = stressed
    ? `<rect x="${across(stressed.x)}" y="${first}" width="${Math.round((stressed.length * wide) / 100)}" height="${bottom - first}" fill="#fff0b8" stroke="${colours.ink}"/>`
    : '';
  const axis = ticks.map(
    ({ x, text }) =>
      `<path d="M${across(x)} ${first}V${bottom}" stroke="${colours.rule}"/>${line(across(x) + 4, bottom + 18, text, { size: 14, colour: colours.quiet })}`,
  );
  const names = rows.map(
    (row) =>
      rule(first + topOf(row), colours.rule) +
      line(24, first + topOf(row) + 20, words.figures.actors[row], { size: 15, colour: colours.quiet }),
  );
  const drawn = marks.map((one) => drawnMark(one, first + topOf(one.row) + one.level * tall + tall / 2, words));
  const parts = [
    line(24, top + 18, title, { size: 15, bold: true }),
    stretch,
    ...axis,
    ...names,
    rule(bottom, colours.edge),
    ...drawn,
  ];
  return { svg: parts.join(''), height: bottom - top + (ticks.length > 0 ? 24 : 0) };
}

/** A disc for a day, a bar for a month or a year, a diamond without a date; in it the letters of who dates it. */
function drawnMark({ id, x, length, precision, datedBy, isAnnounced }: Mark, y: number, words: Words): string {
  const at = across(x + length / 2);
  if (precision === 'undated')
    return `<path d="M${at} ${y - 9}l9 9l-9 9l-9 -9Z" fill="${colours.paper}" stroke="${colours.edge}" stroke-width="2"/>`;
  const colour = datedBy.length === 1 && datedBy[0] ? colours[datedBy[0]] : colours.ink;
  const letters = datedBy.map((account) => words.site.accounts[account].letter).join('');
  const isHollow = isAnnounced || precision !== 'day';
  const half = letters.length > 1 ? 16 : 11;
  const span = length
    ? `<rect x="${across(x)}" y="${y - 5}" width="${Math.round((length * wide) / 100)}" height="10" fill="${colours.washA}" stroke="${colours.a}"/>`
    : '';
  const short = words.figures.timeline.short[id];
  const isBefore = length > 40;
  const label = short
    ? line(isBefore ? across(x) - 8 : across(x + length) + 15, y + 5, short, {
        size: 15,
        anchor: isBefore ? 'end' : 'start',
      })
    : '';
  return `${span}${label}<rect x="${at - half}" y="${y - 11}" width="${2 * half}" height="22" rx="${precision === 'day' ? 11 : 2}" fill="${isHollow ? colours.paper : colour}" stroke="${colour}" stroke-width="2"/>${line(at, y + 5, letters, { size: 15, bold: true, colour: isHollow ? colour : colours.paper, anchor: 'middle' })}`;
}
