import type { ChapterMove } from '../../facts/poll';

const minutesOf = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`);

/** Words around the text of a chapter: what is left, the tap, the checks, links, citations, reading offline. */
export const reading = {
  tap: {
    title: 'Did this chapter move you?',
    text: 'One tap, counted without your name. It also marks the chapter as read.',
    moves: { more: 'More lost', same: 'No change', less: 'Less lost' } satisfies Record<ChapterMove, string>,
    thanks: 'Thank you. Your tap is counted, and the chapter is marked as read.',
    thanksAnyway: 'If your browser keeps no cookies, one tap is enough: a second would be counted as somebody else’s.',
    toPath: 'See your path so far',
    noCookie:
      'Your tap is counted. But your browser keeps no cookie of ours, so we cannot show it to you later, and a second tap would be counted as somebody else’s.',
    failed: 'That was not saved: there is no connection. Please try again later.',
  },
  /** Marks a chapter as read without a tap. */
  read: {
    label: 'I have read this',
    thanks: 'This chapter is marked as read.',
    noCookie: 'Your browser keeps no cookie of ours, so we cannot remember what you have read.',
  },
  path: {
    title: 'Your path through the chapters',
    text: 'What you tapped at the end of each chapter: did it make Azerbaijan look more lost to Russia, or less?',
    figure: 'A step up is “more lost”, a step down is “less lost”.',
    none: 'You have not tapped at the end of a chapter yet. When you do, your path appears here.',
    untapped: 'not tapped',
    left: (n: number) => (n === 1 ? 'One chapter has no tap yet.' : `${n} chapters have no tap yet.`),
  },
  check: {
    title: 'Check yourself',
    text: 'Two questions on this chapter. Each answer is explained.',
    number: (number: number, all: number) => `Question ${number} of ${all}`,
    failed: 'That was not saved: there is no connection. Please try again later.',
  },
  left: {
    chapters: 'All chapters',
    here: 'you are here',
    read: 'read',
    after: (chapters: number, minutes: number) =>
      chapters === 1
        ? `1 chapter left, ${minutesOf(minutes)}`
        : `${chapters} chapters left, ${minutesOf(minutes)} in all`,
  },
  /** `{number}` and `{title}` are filled in by an element. */
  resume: 'Continue with chapter {number}: {title}',
  explained: { close: 'Close', more: 'On the people and terms page' },
  copy: { label: 'Copy a link to the sentence', done: 'Copied', failed: 'Copy this text:' },
  cite: {
    title: 'Cite or share this page',
    share: 'To share, as text',
    address: 'Add the address of this page, as your browser shows it.',
    apaDate: (year: number, month: string, day: number) => `${year}, ${month} ${day}`,
    // MLA shortens the months of more than four letters; September has a form of its own.
    mlaDate: (year: number, month: string, day: number) =>
      `${day} ${month.length <= 4 ? month : `${month.slice(0, month === 'September' ? 4 : 3)}.`} ${year}`,
    inSite: (site: string, number: number) => `In ${site} (Chapter ${number})`,
    ofSite: (site: string, number: number) => `${site}, ch. ${number}`,
    chapterOf: (site: string, number: number) => `Chapter ${number} of “${site}”`,
  },
  guess: {
    label: 'Your guess',
    first: 'Choose an answer; then you can see what the accounts say.',
    reveal: 'Show what the accounts say',
  },
  offline: {
    label: 'Keep for offline',
    text: 'Downloads the remaining pages, so that you can read all of them without a connection.',
    doing: 'Downloading the pages',
    done: 'Done. You can now open all reading pages without a connection.',
    failed: 'Not all pages could be downloaded. Please try again later.',
    /** Stands in for a page that was not kept, without a connection. */
    page: {
      title: 'There is no connection',
      text: 'This page was not kept. Those that you have opened before can be read.',
    },
  },
  share: {
    cover: 'Nine short chapters, two accounts',
    claims: (a: number, b: number, both: number) =>
      `${a} claims from Account A · ${b} from Account B · ${both} from both`,
  },
  feed: { title: 'Corrections', link: 'Follow the corrections as a feed' },
};
