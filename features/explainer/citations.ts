/** A page to be cited. */
export type CitedPage = {
  slug: string;
  title: string;
  /** The chapter's number. */
  number: number;
  /** The name of the site. */
  site: string;
  /** The day of the edition, `YYYY-MM-DD`. */
  day: string;
  /** What stands wherever a fact travels alone. */
  dateline: string;
  /** The page's public address; null when the site does not know its own. */
  address: string | null;
};

const longMonth = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const dateOf = (day: string) => {
  const date = new Date(`${day}T00:00:00Z`);
  return { year: date.getUTCFullYear(), month: longMonth.format(date), day: date.getUTCDate() };
};
/** A full stop where the text does not end with a mark of its own. */
const closed = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(' ');

/** In the manner of the American Psychological Association, 7th edition: no author, so the title comes first. */
export function apaCitation({ title, number, site, day, dateline, address }: CitedPage): string {
  const date = dateOf(day);
  return joined(
    closed(title),
    `(${date.year}, ${date.month} ${date.day}).`,
    `In ${site} (Chapter ${number}) [${dateline}].`,
    address,
  );
}

/** In the manner of the Modern Language Association, 9th edition. */
export function mlaCitation({ title, number, site, day, dateline, address }: CitedPage): string {
  const date = dateOf(day);
  // MLA shortens the months of more than four letters; September has a form of its own.
  const month = date.month.length <= 4 ? date.month : `${date.month.slice(0, date.month === 'September' ? 4 : 3)}.`;
  return joined(
    `“${closed(title)}”`,
    `${site}, ch. ${number},`,
    `${date.day} ${month} ${date.year}${address ? `, ${address}` : ''}.`,
    closed(dateline),
  );
}

/** An entry for BibTeX. */
export function bibtexEntry({ slug, title, number, site, day, dateline, address }: CitedPage): string {
  const date = dateOf(day);
  const fields = [
    ['title', `{${title}}`],
    ['howpublished', `Chapter ${number} of “${site}”`],
    ['year', String(date.year)],
    ['month', date.month.slice(0, 3).toLowerCase()],
    ...(address ? [['url', address]] : []),
    ['note', dateline],
  ];
  // The names of months are words that BibTeX knows: they stand without braces.
  const lines = fields.map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`},`);
  return [`@misc{azerbaijan-${slug}-${date.year},`, ...lines, '}'].join('\n');
}
