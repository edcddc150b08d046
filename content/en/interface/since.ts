import type { PublisherFact, Stand } from '../../facts/publishers';
import type { Confidence, RecordKind } from '../../facts/record-fact';
import type { Outcome } from '../../facts/since-notes';
import type { AnswerState } from '../../question-state';

/** Words around the public record: its page, its mark, its notes beside claims and questions. */
export const since = {
  title: 'What came since',
  navigation: 'Since',
  standfirst:
    'The two accounts stop in early July 2025. What is known now of those days, and what followed, comes here from named, published sources, up to mid-April 2026.',
  short: 'What was found later, and what followed, up to mid-April 2026.',
  after: 'After the last chapter',
  /** Said in front of the first scene. */
  apart:
    'This is a third kind of source. It is neither Account A nor Account B, and changes nothing in what they say. Its mark is a square with an R, which leads to an entry below and to the pages that the entry rests on.',
  mark: { letter: 'R', name: 'The public record', label: (titles: string) => `Source: the public record, ${titles}` },
  contents: 'On this page',
  record: {
    title: 'The record, by date',
    lead: (entries: number, pages: number) =>
      `${entries} entries, from ${pages} published pages. Pages are given as published, read in November 2026; their addresses were not opened again. A broken link is an error: please report it.`,
    filter: 'Show only some entries',
    who: 'Who acted',
    kind: 'What kind of entry',
    everyone: 'Everybody',
    everything: 'All kinds',
    shown: 'entries shown',
    unfold: 'Show every entry in full',
    sources: 'Sources',
    undated: 'undated',
    summaryOnly: 'headline and summary only',
    claims: 'Touches',
    late: (month: string) => `late ${month}`,
    both: (first: string, second: string) => `${first} and ${second}`,
  },
  actors: { moscow: 'Moscow', baku: 'Baku', both: 'Both', other: 'Others, alone or with them' },
  kinds: {
    event: 'reported event',
    statement: 'official statement',
    allegation: 'allegation',
    finding: 'finding of a report',
    analysis: 'judgement from outside',
  } satisfies Record<RecordKind, string>,
  confidence: {
    high: 'Well supported: at least two publishers, one of them outside the two states’ own media.',
    single: 'Rests on one publisher.',
    ownMedia: 'Rests on Russian and Azerbaijani media only.',
    russianMedia: 'Rests on Russian media only.',
    medium: 'Less well supported: hardly any source outside the two states’ own media.',
  } satisfies Record<Confidence | 'single' | 'ownMedia' | 'russianMedia', string>,
  stands: {
    independent: 'independent',
    ukrainian: 'Ukrainian',
    turkish: 'Turkish, close to the government',
    chinese: 'Chinese state',
    kazakh: 'Kazakh state',
    'russian-business': 'Russian business press',
    'russian-local': 'Russian local press',
    russian: 'Russian, state or loyal to it',
    azerbaijani: 'Azerbaijani, state or close to it',
  } satisfies Record<Stand, string>,
  languages: {
    en: 'English',
    ru: 'Russian',
    az: 'Azerbaijani',
    bg: 'Bulgarian',
    el: 'Greek',
    ka: 'Georgian',
  } satisfies Record<PublisherFact['language'], string>,
  note: {
    label: 'Since',
    /** Stands over the note set apart in a chapter. */
    apart: 'What was found since',
    more: 'In the public record',
    all: 'All notes',
    page: 'Published by',
    named: (names: string) => `Without an address at hand: ${names}.`,
    inChapter: 'Since these accounts: what became of it',
    inFigure: (n: number) =>
      n === 1
        ? 'Something came out since on one point drawn here'
        : `Something came out since on ${n} points drawn here`,
  },
  outcomes: {
    corrected: 'corrected',
    narrower: 'narrower',
    disputed: 'disputed',
    later: 'later',
    'not-confirmed': 'not confirmed',
  } satisfies Record<Outcome, string>,
  /** How many questions a chapter leaves open, and how many of them the record has answered since, whole or in part. */
  questions: (all: number, answered: number) =>
    `${all}\u00a0${all === 1 ? 'question' : 'questions'}, ${answered === 0 ? 'none answered since, not even in part' : `${answered} answered since, whole or in part`}`,
  states: {
    answered: 'Answered since.',
    'in-part': 'Answered in part.',
    not: 'Not answered since.',
    'not-looked-for': 'Not looked for.',
  } satisfies Record<AnswerState, string>,
  timeline: {
    title: 'The public record, to 15 April 2026',
    lead: 'The row “Record” in the drawing above comes from published sources, not from the accounts, and goes on after July 2025. Each square leads to its entry.',
    link: 'All entries by date, with their sources',
    row: 'Record',
    longBand: 'June 2024 to April 2026',
    day: 'a day, the public record',
    month: 'a month or a year, the public record',
  },
  vote: {
    title: 'The question once more',
    text: 'You answered it at the end of the last chapter, or may do so now. Has what came since changed your mind? You can change your answer.',
    link: 'To the poll',
    method:
      'Some will have read the page on what came since, up to mid-April 2026, before they voted; nothing tells who did.',
  },
  quiz: { scope: 'What came since', link: 'A quiz on what came since' },
  /** Its last line: where the pages read end, and what was searched for and not found. */
  edge: {
    title: 'Where this ends',
    last: 'The pages we could read end in mid-April 2026.',
    missing: [
      'Nothing was found, in four languages, on ties between Russia and Azerbaijan after 15 April 2026.',
      'Also searched for and not found: the text of the joint statement, amounts, payees and payments; Kazakhstan’s final report; what became of the 11 Russians in Baku after 15 February 2026; any outside inquiry into the two deaths; opinion polls.',
      'That is the silence of what could be read, not proof of calm.',
    ],
  },
};
