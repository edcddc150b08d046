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

/** How a language writes a citation. */
export type CitationWords = {
  /** The day as APA has it, in parentheses: “2026, November 21”. */
  apaDate(year: number, month: string, day: number): string;
  /** The day as MLA has it, with its own short form of the month: “21 Nov. 2026”. */
  mlaDate(year: number, month: string, day: number): string;
  /** Where the page stands: “In Site (Chapter 2)”. */
  inSite(site: string, number: number): string;
  /** The same, short: “Site, ch. 2”. */
  ofSite(site: string, number: number): string;
  /** The same, as BibTeX’s `howpublished`: “Chapter 2 of “Site””. */
  chapterOf(site: string, number: number): string;
};

/** What BibTeX calls the months, in every language. */
const bibtexMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dateOf(day: string, lang = 'en') {
  const date = new Date(`${day}T00:00:00Z`);
  const month = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(date);
  return { year: date.getUTCFullYear(), month, bibtexMonth: bibtexMonths[date.getUTCMonth()], day: date.getUTCDate() };
}
/** A full stop where the text does not end with a mark of its own. */
const closed = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(' ');

/** In the manner of the American Psychological Association, 7th edition: no author, so the title comes first. */
export function apaCitation(
  { title, number, site, day, dateline, address }: CitedPage,
  said: CitationWords,
  lang: string,
) {
  const date = dateOf(day, lang);
  return joined(
    closed(title),
    `(${said.apaDate(date.year, date.month, date.day)}).`,
    `${said.inSite(site, number)} [${dateline}].`,
    address,
  );
}

/** In the manner of the Modern Language Association, 9th edition. */
export function mlaCitation(
  { title, number, site, day, dateline, address }: CitedPage,
  said: CitationWords,
  lang: string,
) {
  const date = dateOf(day, lang);
  return joined(
    `“${closed(title)}”`,
    `${said.ofSite(site, number)},`,
    `${said.mlaDate(date.year, date.month, date.day)}${address ? `, ${address}` : ''}.`,
    closed(dateline),
  );
}

/** An entry for BibTeX. */
export function bibtexEntry(
  { slug, title, number, site, day, dateline, address }: CitedPage,
  said: CitationWords,
): string {
  const date = dateOf(day);
  const fields = [
    ['title', `{${title}}`],
    ['howpublished', said.chapterOf(site, number)],
    ['year', String(date.year)],
    ['month', date.bibtexMonth],
    ...(address ? [['url', address]] : []),
    ['note', dateline],
  ];
  // The names of months are words that BibTeX knows: they stand without braces.
  const lines = fields.map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`},`);
  return [`@misc{azerbaijan-${slug}-${date.year},`, ...lines, '}'].join('\n');
}
