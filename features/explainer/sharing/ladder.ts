import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { type Act, eightDays, type Join, listActs, listJoins } from '../figures/acts';
import { dateText } from '../figures/event-dates';
import { block, colours, type Drawn, line } from './svg-parts';

const [left, middle, right, wide] = [24, 360, 446, 250];
const type = { size: 15, bold: true };

/** Where an act stands: the edge that faces the days, and the middle of its first line. */
type Place = { x: number; y: number };

/**
 * The eight days as a ladder: Moscow left, Baku right, the days down the middle, and below what has no day. A line leads
 * from an act to the one that an account calls its answer: whole for Account A, broken for Account B.
 */
export function ladder(top: number, lang: Language, words: Words): Drawn {
  const said = words.figures.acts;
  const acts = listActs();
  const joins = listJoins(acts);
  const places = new Map<Act, Place>();
  const parts: string[] = [];
  /** Draws what one side did, from a height on, and says how far down that reaches. */
  const side = (of: readonly Act[], y: number, colour: string): number => {
    let reached = y;
    for (const act of of) {
      const isLeft = act.by === 'moscow';
      const text = block(isLeft ? left : right, reached, words.events[act.id].title, wide, { ...type, colour });
      places.set(act, { x: isLeft ? left + wide : right - 8, y: reached + 11 });
      parts.push(text.svg);
      reached += text.height + 2;
      const join = joins.find(({ to }) => to === act);
      if (!join) continue;
      const account = words.site.accounts[join.account].name;
      const sayer = join.speaker ? words.figures.timeline.citedIn(words.speakers[join.speaker].name, account) : account;
      const under = block(isLeft ? left : right, reached, `${said.answer}${said.says(sayer)}`, wide, {
        size: 14,
        colour: colourOf(join),
      });
      parts.push(under.svg);
      reached += under.height + 4;
    }
    return reached;
  };
  const both = (of: readonly Act[], y: number, colour: string) =>
    Math.max(
      ...(['moscow', 'baku'] as const).map((by) =>
        side(
          of.filter((act) => act.by === by),
          y,
          colour,
        ),
      ),
    );

  parts.push(line(left, top + 16, said.moscow, { bold: true }), line(right, top + 16, said.baku, { bold: true }));
  let y = top + 30;
  const days: string[] = [];
  for (const day of [...eightDays, null]) {
    parts.push(`<rect x="${left}" y="${y}" width="672" height="1" fill="${colours.rule}"/>`);
    const label = day ? dateText({ on: day, precision: 'day', from: [] }, lang, { withYear: false }) : said.undated;
    // Drawn last, on paper: lines may pass below a day, never through it.
    days.push(
      `<rect x="${middle - 29}" y="${y + 5}" width="58" height="22" fill="${colours.paper}"/>${line(middle, y + 21, label, { size: 14, colour: colours.quiet, anchor: 'middle' })}`,
    );
    y =
      Math.max(
        both(
          acts.filter(({ on }) => on === day),
          y + 6,
          day ? colours.ink : colours.quiet,
        ),
        y + 28,
      ) + 4;
  }
  return { svg: parts.join('') + joins.map((join) => arrow(join, places)).join('') + days.join(''), height: y - top };
}

const colourOf = ({ account }: Join) => colours[account];

/** From the act that was answered to its answer. */
function arrow(join: Join, places: ReadonlyMap<Act, Place>): string {
  const [from, to] = [places.get(join.from), places.get(join.to)];
  if (!from || !to) return '';
  const inward = Math.sign(to.x - from.x);
  const tip = to.x - 2 * inward;
  const dashes = join.account === 'b' ? ' stroke-dasharray="7 5"' : '';
  const bend = (from.x + tip) / 2;
  return `<g fill="none" stroke="${colourOf(join)}" stroke-width="2.5"><path d="M${from.x + 4 * inward} ${from.y}C${bend} ${from.y} ${bend} ${to.y} ${tip} ${to.y}"${dashes}/><path d="M${tip - 7 * inward} ${to.y - 5}L${tip} ${to.y}L${tip - 7 * inward} ${to.y + 5}"/></g>`;
}
