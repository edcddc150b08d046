import type { ParagraphId } from './accounts';
import type { ChapterSlug } from './chapters';
import type { SpeakerId } from './speakers';

/** The five kinds of claim; `content/en/interface` says in words what each means. */
export const claimKinds = ['event', 'statement', 'allegation', 'analysis', 'forecast'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** One thing that at least one account says: where it says so, and of what kind the saying is. */
export type ClaimFact = {
  kind: ClaimKind;
  chapter: ChapterSlug;
  /** Paragraphs of Account A and Account B that carry it; an empty list: that account is silent. */
  a: readonly ParagraphId<'A'>[];
  b: readonly ParagraphId<'B'>[];
  /** Who is quoted or accused of saying it, when it is not the account itself. */
  speakers: readonly SpeakerId[];
};

/** Every claim, in the order of the chapters. Ids are permanent: rows, links and quiz items refer to them. */
export const claims = {
  'karabakh-settled': { kind: 'event', chapter: 'before', a: ['A1'], b: [], speakers: [] },
  'less-dependent': { kind: 'analysis', chapter: 'before', a: ['A1', 'A18'], b: [], speakers: [] },
  'troops-gone': { kind: 'event', chapter: 'before', a: ['A1'], b: [], speakers: [] },
  'treated-as-subordinate': { kind: 'analysis', chapter: 'before', a: ['A2'], b: [], speakers: [] },
  'seen-as-stable-alliance': { kind: 'analysis', chapter: 'before', a: [], b: ['B15'], speakers: [] },
  'crash-date': { kind: 'event', chapter: 'flight', a: ['A2'], b: ['B9'], speakers: [] },
  'crash-aboard': { kind: 'event', chapter: 'flight', a: [], b: ['B9'], speakers: [] },
  'crash-deaths': { kind: 'event', chapter: 'flight', a: ['A2'], b: ['B10'], speakers: [] },
  'crash-place': { kind: 'event', chapter: 'flight', a: [], b: ['B10'], speakers: [] },
  'crash-cause': { kind: 'event', chapter: 'flight', a: ['A2'], b: ['B9', 'B10'], speakers: [] },
  'crash-apology': { kind: 'event', chapter: 'flight', a: ['A2'], b: ['B11'], speakers: [] },
  'crash-aftermath': { kind: 'analysis', chapter: 'flight', a: ['A2'], b: ['B11'], speakers: [] },
  'crash-funerals': { kind: 'event', chapter: 'flight', a: [], b: ['B11'], speakers: [] },
  'crash-turning-point': { kind: 'analysis', chapter: 'flight', a: [], b: ['B1', 'B9'], speakers: ['unnamed-experts'] },
  'parade-declined': { kind: 'event', chapter: 'parade', a: ['A3'], b: [], speakers: [] },
  'parade-meaning': { kind: 'analysis', chapter: 'parade', a: ['A3', 'A5'], b: [], speakers: [] },
  'parade-as-trigger': { kind: 'analysis', chapter: 'parade', a: ['A5'], b: [], speakers: [] },
  'raid-date': { kind: 'event', chapter: 'yekaterinburg', a: ['A5', 'A6'], b: ['B2'], speakers: [] },
  'raid-official-reason': {
    kind: 'statement',
    chapter: 'yekaterinburg',
    a: ['A5'],
    b: ['B2'],
    speakers: ['russian-officials'],
  },
  'raid-detained': { kind: 'event', chapter: 'yekaterinburg', a: ['A6'], b: ['B2'], speakers: [] },
  'raid-deaths': { kind: 'event', chapter: 'yekaterinburg', a: ['A6'], b: ['B2'], speakers: [] },
  'raid-hospital': { kind: 'event', chapter: 'yekaterinburg', a: ['A6'], b: [], speakers: [] },
  'raid-report-az': { kind: 'allegation', chapter: 'yekaterinburg', a: ['A4'], b: [], speakers: ['report-az'] },
  'protest-note': {
    kind: 'event',
    chapter: 'baku-answers',
    a: ['A8'],
    b: ['B3'],
    speakers: ['azerbaijan-foreign-ministry'],
  },
  'systematic-claim': {
    kind: 'allegation',
    chapter: 'baku-answers',
    a: ['A8'],
    b: [],
    speakers: ['azerbaijani-officials'],
  },
  'visits-cancelled': { kind: 'event', chapter: 'baku-answers', a: ['A9'], b: [], speakers: [] },
  'culture-cancelled': { kind: 'event', chapter: 'baku-answers', a: ['A10'], b: ['B3'], speakers: [] },
  catalyst: { kind: 'analysis', chapter: 'baku-answers', a: ['A7'], b: ['B3'], speakers: [] },
  'tv-imperial': { kind: 'statement', chapter: 'baku-answers', a: [], b: ['B3'], speakers: ['television-presenter'] },
  'sputnik-raid': { kind: 'event', chapter: 'arrests', a: ['A11'], b: ['B4'], speakers: [] },
  'sputnik-fsb': {
    kind: 'allegation',
    chapter: 'arrests',
    a: ['A11'],
    b: ['B4'],
    speakers: ['azerbaijani-analysts', 'later-reports'],
  },
  'ambassador-summoned': { kind: 'event', chapter: 'arrests', a: ['A11'], b: [], speakers: [] },
  'worry-journalists': {
    kind: 'statement',
    chapter: 'arrests',
    a: ['A11'],
    b: [],
    speakers: ['russia-foreign-ministry'],
  },
  'russians-detained': { kind: 'event', chapter: 'arrests', a: ['A12'], b: ['B6'], speakers: [] },
  'courtroom-images': { kind: 'event', chapter: 'arrests', a: [], b: ['B6'], speakers: [] },
  'programmers-tourists': { kind: 'allegation', chapter: 'arrests', a: [], b: ['B7'], speakers: ['social-media'] },
  'more-arrests-russia': { kind: 'event', chapter: 'arrests', a: ['A28'], b: ['B8'], speakers: [] },
  'commission-accuses': {
    kind: 'allegation',
    chapter: 'war-of-words',
    a: ['A13', 'A14'],
    b: [],
    speakers: ['parliament-commission'],
  },
  'media-shift': { kind: 'analysis', chapter: 'war-of-words', a: ['A15'], b: [], speakers: [] },
  'bucha-article': {
    kind: 'statement',
    chapter: 'war-of-words',
    a: ['A15', 'A16'],
    b: [],
    speakers: ['state-news-agency'],
  },
  'hitler-comparison': { kind: 'event', chapter: 'war-of-words', a: ['A17'], b: [], speakers: [] },
  'green-light': { kind: 'analysis', chapter: 'war-of-words', a: ['A17'], b: [], speakers: [] },
  'both-control-media': { kind: 'analysis', chapter: 'war-of-words', a: [], b: ['B12'], speakers: ['arif-yunusov'] },
  'peskov-regrettable': { kind: 'statement', chapter: 'war-of-words', a: [], b: ['B5'], speakers: ['dmitry-peskov'] },
  'mfa-citizens': {
    kind: 'statement',
    chapter: 'war-of-words',
    a: [],
    b: ['B5'],
    speakers: ['russia-foreign-ministry'],
  },
  'kremlin-cautious': { kind: 'analysis', chapter: 'war-of-words', a: [], b: ['B5', 'B15'], speakers: [] },
  'report-az-ukraine': { kind: 'statement', chapter: 'why-now', a: ['A20', 'A21'], b: [], speakers: ['report-az'] },
  'ukraine-sympathy': { kind: 'analysis', chapter: 'why-now', a: ['A20'], b: [], speakers: [] },
  'russia-weaker': { kind: 'analysis', chapter: 'why-now', a: ['A19', 'A27'], b: [], speakers: [] },
  'allies-unaided': { kind: 'analysis', chapter: 'why-now', a: ['A19', 'A25'], b: [], speakers: [] },
  manpower: { kind: 'analysis', chapter: 'why-now', a: ['A25'], b: [], speakers: [] },
  'stockpiles-economy': { kind: 'analysis', chapter: 'why-now', a: ['A26'], b: [], speakers: [] },
  'west-attention': { kind: 'forecast', chapter: 'why-now', a: ['A23'], b: [], speakers: [] },
  'trump-reassessed': { kind: 'analysis', chapter: 'why-now', a: ['A23'], b: [], speakers: [] },
  'europe-awake': { kind: 'analysis', chapter: 'why-now', a: ['A24'], b: [], speakers: [] },
  'personal-grudges': { kind: 'analysis', chapter: 'why-now', a: [], b: ['B12'], speakers: ['arif-yunusov'] },
  'no-longer-afraid': { kind: 'analysis', chapter: 'what-next', a: ['A18'], b: [], speakers: [] },
  'no-leverage': { kind: 'analysis', chapter: 'what-next', a: ['A28'], b: [], speakers: ['ramis-yunus'] },
  'others-may-follow': { kind: 'forecast', chapter: 'what-next', a: ['A27'], b: [], speakers: [] },
  'visits-due': { kind: 'forecast', chapter: 'what-next', a: ['A29'], b: [], speakers: [] },
  'grip-slipping': { kind: 'analysis', chapter: 'what-next', a: [], b: ['B14'], speakers: ['unnamed-many'] },
  'no-retreat': { kind: 'analysis', chapter: 'what-next', a: [], b: ['B1', 'B6', 'B15'], speakers: [] },
  'the-question': {
    kind: 'analysis',
    chapter: 'what-next',
    a: [],
    b: ['B1', 'B8', 'B13'],
    speakers: ['regional-analysts'],
  },
} as const satisfies Record<string, ClaimFact>;

export type ClaimId = keyof typeof claims;
export const claimIds = Object.keys(claims) as ClaimId[];
