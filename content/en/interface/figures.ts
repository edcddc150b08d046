import type { FigureId } from '../../chapter';
import type { ClaimId, ClaimKind } from '../../facts/claims';
import type { DifferenceId } from '../../facts/differences';
import type { Actor, EventId, EventKind } from '../../facts/events';
import type { Side } from '../../facts/speakers';

type FigureWords = { title: string; caption: string };

/** Words of the lens, the figures, the timeline page and the people page. */
export const figures = {
  /** The claim grid: a square for each claim. */
  grid: {
    title: (both: number, all: number) => `Both accounts report ${both} of ${all} claims`,
    caption: 'A square for each claim, by chapter and by the account that reports it.',
    skip: 'Skip the grid',
    byChapter: 'By chapter',
    byKind: 'By kind',
    kinds: {
      event: 'What happened',
      statement: 'What was said',
      allegation: 'What is alleged',
      analysis: 'Why it happened',
      forecast: 'What comes next',
    } satisfies Record<ClaimKind, string>,
    ofKind: (both: number, all: number) => `${both === 0 ? 'none' : both} of ${all} in both`,
    square: (title: string, carrier: 'a' | 'b' | 'both') =>
      `${title}: ${carrier === 'both' ? 'both accounts' : `only Account ${carrier.toUpperCase()}`}`,
    key: {
      a: 'only Account A, an explainer',
      b: 'only Account B, a news report',
      both: 'in both',
    },
  },
  lens: {
    title: 'Whose telling?',
    choices: { both: 'Both accounts', a: 'As Account A tells it', b: 'As Account B tells it' },
    /** Each a part of the choice, for phones. */
    short: { both: 'Both', a: 'Account A', b: 'Account B' },
    counts: {
      all: (claims: number) => `This chapter rests on ${claims} claims: `,
      onlyA: (claims: number) => `${claims} only in Account A`,
      onlyB: (claims: number) => `${claims} only in Account B`,
      both: (claims: number) => `${claims} in both`,
      a: (carried: number, all: number) =>
        `Account A carries ${carried} of these ${all} claims. What only Account B tells is taken away.`,
      b: (carried: number, all: number) =>
        `Account B carries ${carried} of these ${all} claims. What only Account A tells is taken away.`,
    },
    /** Stands below a paragraph from which the lens has taken sentences: `a` under the lens of Account A. */
    leftOut: {
      a: (n: number) => `${n} ${n === 1 ? 'sentence' : 'sentences'} only in Account B`,
      b: (n: number) => `${n} ${n === 1 ? 'sentence' : 'sentences'} only in Account A`,
    },
    /** Over the map of the plane, from which the lens of Account A takes everything. */
    noPlace: 'Account A names no place.',
    /** Stands in a difference in place of the telling that the lens leaves out. */
    differently: { a: 'Account A tells it differently.', b: 'Account B tells it differently.' },
    legend: 'What the marks mean',
    legendAccounts:
      'Letters say which account carries the sentence: A is an explainer, B a news report. The sign beside them says what kind of claim it is.',
    noSign: 'no sign',
    /** How marks are shown in the text of chapters. */
    marks: {
      title: 'Show who tells it by',
      letters: 'Letters',
      tint: 'Tints',
      hidden: 'Neither',
      note: 'Tints: Account A has a full line below its sentences, Account B a broken one, both a double one. Paper always has the letters.',
    },
  },
  /** Where a difference is a word: the two words, which a chapter sets large. */
  large: {
    'scale-of-the-raid': { a: 'Almost 50', b: 'Several' },
    'how-the-two-men-died': { a: 'Killed', b: 'Died' },
  } as Readonly<Partial<Record<DifferenceId, { a: string; b: string }>>>,
  /** The columns of a figure's data, to be read as a table or downloaded. */
  table: {
    account: 'Account',
    paragraphs: 'Paragraphs',
    says: 'What it says',
    chapter: 'Chapter',
    claim: 'Claim',
    kind: 'Kind',
    step: 'Step',
    date: 'Date',
    event: 'Event',
    acted: 'Who acted',
    datedBy: 'Dated by',
    answerTo: 'In answer to',
    saysWho: 'Says who',
    side: 'For whom they speak',
    role: 'Role',
    type: 'How they differ',
    difference: 'Difference',
  },
  /** Below a figure, and on the page that shows it by itself. */
  share: {
    open: 'Share or download',
    /** For screen readers, after it. */
    what: (title: string) => `: ${title}`,
    read: 'Read it in its place',
    newTab: 'opens in a new tab',
    data: 'The same as a table',
    text: 'The same as text, to copy',
    drawing: 'Drawing (SVG)',
    csv: 'Data (CSV)',
    picture: 'Picture (PNG)',
    licence: 'CC BY 4.0: use it, and say where it is from.',
    frame: 'To show it on another page',
  },
  sources: 'Sources',
  asTable: 'As a table',
  asList: 'As a list',
  titles: {
    plane: {
      title: 'Account B names two places, Account A none',
      caption: 'Where the accounts place the plane, step by step.',
    },
    places: {
      title: 'Nine places, from the Baltic to the Caspian',
      caption: 'The towns and the region that the accounts name, and what they say of each.',
    },
    tellings: {
      title: 'One tells it in order, the other goes back',
      caption:
        'Each stroke is a paragraph, from the first above to the last below. A line joins the two in which each account first tells a claim that both report; the more such claims, the thicker. Account A comes to the raid after the plane. Account B starts from the raid, and goes back to the plane.',
    },
    escalation: {
      title: 'Most of what is dated fell into eight days',
      caption:
        'What happened or was expected from June 2024 to 4 July 2025, in rows by who acted. An empty place means that neither account gives a date, not that nothing was done.',
    },
    'act-and-answer': {
      title: 'Three times an act is called an answer',
      caption:
        'What was done from Moscow’s side and from Baku’s, from 27 June 2025 on. An arrow stands only where an account, or somebody whom it cites, calls an act an answer. The days are those of Account A; both accounts give 27 June. What has no day stands last, each side in the order of telling.',
    },
    speakers: {
      title: 'Most are heard only in an account’s own words',
      caption: 'Everybody whom an account cites, by whom they speak for, and in whose words they are heard.',
    },
    differences: {
      title: 'Fourteen differences, one of them a contradiction',
      caption: 'All points on which they differ, by how they differ.',
    },
  } satisfies Record<FigureId, FigureWords>,
  map: {
    labels: {
      russia: 'Russia',
      georgia: 'Georgia',
      azerbaijan: 'Azerbaijan',
      kazakhstan: 'Kazakhstan',
      ukraine: 'Ukraine',
      turkey: 'Turkey',
      armenia: 'Armenia',
      iran: 'Iran',
      belarus: 'Belarus',
      'caspian-sea': 'Caspian Sea',
    } as Readonly<Record<string, string>>,
    track: 'not the track flown',
    place: 'Place',
    told: 'What the accounts say',
    planeAlt:
      'Map of the Caucasus and the Caspian Sea. Account B places the plane over Grozny, in Russia, and then near Aktau, in Kazakhstan. The steps below say the same in words.',
    placesAlt:
      'Map from the Baltic to the Urals and the Caspian Sea with nine places. The list below says the same in words.',
  },
  actors: { moscow: 'Moscow', baku: 'Baku', both: 'Both', other: 'Other', unclassed: 'Other' } satisfies Record<
    Actor,
    string
  >,
  acted: {
    moscow: 'Moscow acts',
    baku: 'Baku acts',
    both: 'Both act',
    other: 'Others act',
    /** No account says whose act it is, and neither do we. */
    unclassed: '',
  } satisfies Record<Actor, string>,
  kinds: {
    presence: 'troops',
    crash: 'crash',
    force: 'force',
    arrest: 'arrests',
    diplomacy: 'diplomacy',
    culture: 'culture',
    words: 'words',
    visit: 'visits',
  } satisfies Record<EventKind, string>,
  /** At the end of each chapter. */
  strip: { title: 'This chapter on the timeline' },
  timeline: {
    title: 'Timeline',
    standfirst:
      'From June 2024 to 4 July 2025 as the two accounts date it, and on to 15 April 2026 from the public record. Each date is only as exact as its source.',
    all: 'The events',
    longBand: 'June 2024 to July 2025',
    daysBand: 'The marked eight days, 27 June to 4\u00a0July 2025',
    undatedBand: 'No date given, in the order of telling',
    /** Said beside the marks of the long band, where there is room. */
    short: { 'troops-gone': 'troops gone', 'plane-lost': 'plane', 'parade-declined': 'parade' } as Readonly<
      Partial<Record<EventId, string>>
    >,
    legend: {
      day: 'A day is given',
      month: 'Only a month or a year is given',
      undated: 'No date is given',
      announced: 'Expected, not reported',
      a: 'dated by Account A',
      b: 'dated by Account B',
      both: 'dated by both',
    },
    datedBy: (accounts: string) => `dated by ${accounts}`,
    also: (account: string, date: string) => `${account} gives only ${date}`,
    undated: 'No date given',
    announced: 'Expected; neither account says whether it took place',
    answers: (event: string, account: string) => `In answer to “${event}”, says ${account}`,
    /** Who says so, when an account only cites it. */
    citedIn: (speaker: string, account: string) => `${speaker}, in ${account}`,
    filter: 'Show only some events',
    who: 'Who acted',
    kind: 'What kind',
    everyone: 'Everyone',
    everything: 'Everything',
    shown: 'Events shown: ',
    previous: 'Earlier',
    next: 'Later',
    steps: 'Step through the events',
    at: '{n} of {all}',
    toTimeline: 'Open the timeline',
  },
  tellings: {
    alt: 'Two columns of paragraphs with lines between them. The list below says the same in words.',
    where: (a: number, b: number) => `first in paragraph A${a} and in paragraph B${b}`,
    /** The lines that carry a word. */
    marked: [
      { claim: 'crash-date', text: 'the plane' },
      { claim: 'raid-date', text: 'the raid' },
    ] as readonly { claim: ClaimId; text: string }[],
    column: (letter: string) => `First paragraph in ${letter}`,
  },
  acts: {
    moscow: 'Moscow',
    baku: 'Baku',
    answer: 'In answer',
    answerTo: (event: string) => ` to “${event}”`,
    says: (account: string) => `, says ${account}`,
    inAnswer: (event: string, says: string) => `in answer to “${event}”, says ${says}`,
    undated: 'no date',
  },
  speakers: {
    sides: {
      moscow: 'For Moscow',
      baku: 'For Baku',
      neither: 'For neither government',
    } satisfies Record<Side, string>,
    who: 'Who, and in which words',
    own: 'Own words',
    reported: 'Reported',
    silent: 'Silent',
    /** Under the table. */
    note: 'Of those under “For neither government”, all whose country is given are Azerbaijani; none is Russian.',
  },
  people: {
    title: 'People and terms',
    standfirst: 'Who is named in this story, who is quoted, and what the words mean.',
    people: 'People',
    terms: 'Institutions and terms',
    inClaims: 'In the claims',
    inChapters: 'In the chapters',
  },
};
