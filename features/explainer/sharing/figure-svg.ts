import { maps } from '@/.generated/maps';
import type { Words } from '@/content/editions';
import { type AccountId, accountIds } from '@/content/facts/accounts';
import type { Language } from '@/lib/languages';
import { carrierOf, claimsByChapter } from '../figures/claim-rows';
import { bands } from './bands';
import { figureTable } from './figure-table';
import { ladder } from './ladder';
import { claimOf, differenceOf, type SharedId, titleOf } from './shared';
import { spines } from './spines';
import { block, colours, type Drawn, line, square } from './svg-parts';

const width = 720;
const margin = 24;
const inner = width - 2 * margin;

/**
 * Draws what is sent as a file that stands alone: its title, what it shows, the drawing, and at the foot
 * when it was told, by which site and under which licence.
 */
export function figureSvg(id: SharedId, lang: Language, words: Words): string {
  const { title, caption } = titleOf(id, words);
  const head = block(margin, 20, title, inner, { size: 28, bold: true });
  const under = block(margin, 20 + head.height, caption, inner, claimOf(id) ? { size: 20 } : { colour: colours.quiet });
  const top = 20 + head.height + under.height + 18;
  const drawing = bodyOf(id, top, lang, words);
  // Marks have no names on paper: they are listed below.
  const body = id === 'escalation' ? below(drawing, list(id, top + drawing.height + 16, lang, words)) : drawing;
  const foot = top + body.height + 30;
  const height = foot + 40;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'Source Serif 4', Georgia, serif" role="img" lang="${lang}">
<title>${title.replaceAll('&', '&amp;')}</title>
<rect width="100%" height="100%" fill="${colours.paper}"/>
${head.svg}${under.svg}
${body.svg}
<rect x="${margin}" y="${foot - 16}" width="${inner}" height="1" fill="${colours.rule}"/>
${line(margin, foot + 6, `${words.site.dateline}.`, { size: 15 })}
${line(margin, foot + 26, `${words.site.name} · CC BY 4.0`, { size: 15, colour: colours.quiet })}
</svg>
`;
}

const below = (first: Drawn, second: Drawn): Drawn => ({
  svg: first.svg + second.svg,
  height: first.height + 16 + second.height,
});

/** The drawing alone, from a height on; share pictures set it beside a title of their own. */
export function bodyOf(id: SharedId, top: number, lang: Language, words: Words): Drawn {
  const difference = differenceOf(id);
  if (difference) return columns(words.differences[difference], top, words);
  const claim = claimOf(id);
  if (claim) return columns(words.claims[claim], top, words);
  if (id === 'claims') return grid(top, words);
  if (id === 'plane' || id === 'places') return map(id, top, words);
  if (id === 'act-and-answer') return ladder(top, lang, words);
  if (id === 'tellings') return spines(top, words);
  if (id === 'escalation') return bands(top, lang, words);
  return list(id, top, lang, words);
}

/** What each account says, side by side. @param place where the two stand, how wide they are, and the size of their type */
export function columns(
  said: Readonly<Partial<Record<AccountId, string>>>,
  top: number,
  words: Words,
  place = { left: margin, width: inner, size: 20 },
): Drawn {
  const { left, width: room, size } = place;
  const wide = (room - 16) / 2;
  const [label, pad] = [size * 0.8, 14];
  const texts = accountIds.map((account, index) =>
    block(
      left + index * (wide + 16) + pad,
      top + label * 2.5,
      said[account] ?? words.explainer.mark.silent,
      wide - 28,
      {
        size,
        ...(!said[account] && { colour: colours.quiet }),
      },
    ),
  );
  const height = Math.max(...texts.map((one) => one.height)) + label * 2.5 + 16;
  const boxes = accountIds.map((account, index) => {
    const x = left + index * (wide + 16);
    const [colour, wash] = account === 'a' ? [colours.a, colours.washA] : [colours.b, colours.washB];
    return `<rect x="${x}" y="${top}" width="${wide}" height="${height}" fill="${wash}"/><path d="M${x} ${top + 2}h${wide}" stroke="${colour}" stroke-width="4"${account === 'b' ? ' stroke-dasharray="8 5"' : ''}/>${line(x + pad, top + label * 1.9, words.site.accounts[account].label, { size: label, colour, bold: true })}`;
  });
  return { svg: boxes.join('') + texts.map(({ svg }) => svg).join(''), height };
}

function grid(top: number, words: Words): Drawn {
  const [side, step] = [26, 34];
  const rows = claimsByChapter.map(({ chapter, claims }, row) => {
    const y = top + row * step;
    const squares = claims.map((id, index) => square(carrierOf(id), margin + 250 + index * 32, y, side));
    return line(margin, y + 19, words.chapters[chapter].title, { colour: colours.quiet }) + squares.join('');
  });
  const y = top + rows.length * step + 10;
  return { svg: rows.join('') + key(y, words), height: rows.length * step + 36 };
}

/** What the squares mean, in a line. */
function key(y: number, words: Words): string {
  const carriers = (
    [
      ['a', 0],
      ['b', 236],
      ['both', 476],
    ] as const
  ).map(
    ([carrier, x]) =>
      square(carrier, margin + x, y, 16) + line(margin + x + 22, y + 14, words.figures.grid.key[carrier], { size: 14 }),
  );
  return carriers.join('');
}

/** Places whose name stands to the left, where others would run into each other. */
const leftOfIt = new Set(['yekaterinburg', 'bucha']);

function map(id: 'plane' | 'places', top: number, words: Words): Drawn {
  const drawn = maps[id === 'plane' ? 'caspian' : 'region'];
  const height = Math.round((inner * drawn.height) / drawn.width);
  const at = ([x, y]: readonly [number, number]) => [margin + (x * inner) / 100, top + (y * height) / 100] as const;
  const points = Object.entries(drawn.points as Readonly<Record<string, readonly [number, number]>>).filter(
    ([place]) => id === 'places' || place === 'grozny' || place === 'aktau',
  );
  const named = Object.entries(drawn.labels as Readonly<Record<string, readonly [number, number]>>).map(
    ([name, spot]) => {
      const [x, y] = at(spot);
      const from = (drawn.leaders as Readonly<Partial<Record<string, readonly [number, number]>>>)[name];
      const [fromX, fromY] = from ? at(from) : [];
      const label = line(x, from ? y + 16 : y, words.figures.map.labels[name] ?? '', {
        colour: colours.quiet,
        anchor: 'middle',
      });
      return from ? `<path d="M${fromX} ${fromY}L${x} ${y}" stroke="${colours.quiet}"/>${label}` : label;
    },
  );
  const marks = points.map(([place, spot]) => {
    const [x, y] = at(spot);
    const isLeft = leftOfIt.has(place);
    // Over the land of others its name would seem to be theirs.
    if (place === 'karabakh')
      return `<circle cx="${x}" cy="${y}" r="14" fill="none" stroke="${colours.ink}" stroke-width="1.5" stroke-dasharray="3 4"/>${line(x, y + 34, words.places.karabakh.name, { bold: true, anchor: 'middle' })}`;
    const name = words.places[place as keyof Words['places']].name;
    if (id === 'plane')
      return `<circle cx="${x}" cy="${y}" r="6" fill="${colours.b}"/>${line(x, y - 14, `${name} (${words.site.accounts.b.name})`, { bold: true, anchor: 'middle' })}`;
    return `<circle cx="${x}" cy="${y}" r="6" fill="${colours.ink}"/>${line(x + (isLeft ? -12 : 12), y + 5, name, { bold: true, anchor: isLeft ? 'end' : 'start' })}`;
  });
  const [from, to] = points.map(([, spot]) => at(spot));
  const joined =
    id === 'plane' && from && to
      ? `<path d="M${from[0]} ${from[1]}L${to[0]} ${to[1]}" stroke="${colours.b}" stroke-width="2" stroke-dasharray="3 6"/>${line((from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + 28, words.figures.map.track, { anchor: 'middle' })}`
      : '';
  return {
    svg: `<svg x="${margin}" y="${top}" width="${inner}" height="${height}" viewBox="0 0 ${drawn.width} ${drawn.height}"><rect width="100%" height="100%" fill="${colours.water}"/><path d="${drawn.land}" fill="${colours.land}"/><path d="${drawn.told}" fill="${colours.rule}"/><path d="${drawn.borders}" fill="none" stroke="${colours.edge}" stroke-width="0.6" stroke-dasharray="1 2"/></svg>${named.join('')}${joined}${marks.join('')}`,
    height,
  };
}

/** A line for each row of the data: whose it is, when or of which group, and what. */
function list(id: SharedId, top: number, lang: Language, words: Words): Drawn {
  const { rows } = figureTable(id, lang, words);
  const parts: string[] = [];
  let [y, group] = [top, ''];
  for (const { cells, mark } of rows) {
    const [first = '', second = '', third = ''] = cells;
    const isGrouped = id === 'speakers' || id === 'differences';
    if (isGrouped && first !== group) {
      group = first;
      parts.push(line(margin, y + 24, group, { bold: true }));
      parts.push(`<rect x="${margin}" y="${y + 32}" width="${inner}" height="2" fill="${colours.ink}"/>`);
      y += 40;
    }
    // Who dates an event stands in its mark above.
    if (mark && id !== 'escalation') parts.push(square(mark, margin, y + 5, 14));
    const [what, aside] = id === 'escalation' ? [second, third ? `${first} · ${third}` : first] : [second, ''];
    const drawn = block(margin + 24, y, what, aside ? 360 : inner - 24, { bold: true });
    const beside = block(margin + 400, y, aside, inner - 400, { colour: colours.quiet, size: 15 });
    parts.push(drawn.svg, beside.svg);
    y += Math.max(drawn.height, aside ? beside.height : 0) + 5;
  }
  if (id === 'speakers') parts.push(key(y + 12, words));
  return { svg: parts.join(''), height: y - top + (id === 'speakers' ? 28 : 0) };
}
