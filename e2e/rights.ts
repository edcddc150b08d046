/**
 * What each route is about, and so who may use it (house rule 3, issue 6). `rights.spec.ts` makes its calls from this
 * table, and fails for a route that has no row.
 * - `anybody`: nothing of anybody's but the sender's own
 * - `account`: whoever is signed in, about themselves
 * - `class`: those who teach the class; `pupil`: those who teach the pupil's class
 * - `code`: whoever has the code of the class, without anybody's work
 * - `attempt`: the reader who began it
 */
export type Row = {
  about: 'anybody' | 'account' | 'class' | 'pupil' | 'code' | 'attempt';
  /** A form that would be taken from somebody who may send it. `{pupil}` is the id of a pupil. */
  fields?: Readonly<Record<string, string>>;
};

const anybody: Row = { about: 'anybody' };
const settings = {
  title: 'Changed by a stranger',
  scope: 'all',
  length: '10',
  kinds: 'one',
  attempts: '9',
  zone: 'UTC',
  feedback: 'at-once',
  poll: 'on',
  version: '1',
};

const ballots = { phase: 'before', lost: '1', slipping: '2', held: '3', unsure: '4' };
const question = {
  kind: 'number',
  prompt: 'Written by a stranger?',
  options: 'people',
  right: '38',
  explanations: 'Both accounts say so.',
  claims: 'crash-deaths',
};

/** A row for each route by its address, `[lang]` left out. */
export const rights: Readonly<Record<string, Row>> = {
  '/': anybody,
  '/about': anybody,
  '/account': { about: 'account' },
  '/account/codes': { about: 'account', fields: { deed: 'draft', password: 'blue tractor nine' } },
  '/account/delete': { about: 'account', fields: { password: 'blue tractor nine' } },
  '/account/password': {
    about: 'account',
    fields: { current: 'blue tractor nine', password: 'green ladder eleven' },
  },
  '/api/poll': anybody,
  '/api/poll.csv': anybody,
  '/api/shifts.csv': anybody,
  '/chapters/[slug]': anybody,
  '/chapters/[slug]/check': anybody,
  '/chapters/[slug]/tap': anybody,
  '/class/[code]': { about: 'code' },
  '/class/[code]/data-sheet': { about: 'code' },
  '/classes': { about: 'account', fields: { title: 'Made by a stranger' } },
  '/classes/[id]': { about: 'class' },
  '/classes/[id]/answers': { about: 'class' },
  '/classes/[id]/answers.csv': { about: 'class' },
  '/classes/[id]/ballots': { about: 'class', fields: ballots },
  '/classes/[id]/close': { about: 'class', fields: {} },
  '/classes/[id]/copy': { about: 'class', fields: { title: 'Copied by a stranger' } },
  '/classes/[id]/delete': { about: 'class', fields: { confirm: 'Secretclass' } },
  '/classes/[id]/files': { about: 'class' },
  '/classes/[id]/gradebook.csv': { about: 'class' },
  '/classes/[id]/invite': { about: 'class', fields: {} },
  '/classes/[id]/events': { about: 'class' },
  '/classes/[id]/items': { about: 'class', fields: question },
  '/classes/[id]/items/[item]': { about: 'class', fields: question },
  '/classes/[id]/items/[item]/retire': { about: 'class', fields: {} },
  '/classes/[id]/items/choose': { about: 'class', fields: { items: 'crash-place' } },
  '/classes/[id]/items/drafts': { about: 'class', fields: { drafts: 'neverWasSuchADraft1234' } },
  '/classes/[id]/items/import': { about: 'class', fields: { text: '::Q::By a stranger? {=yes ~no ~perhaps}' } },
  '/classes/[id]/items/new': { about: 'class' },
  '/classes/[id]/live': { about: 'class' },
  '/classes/[id]/poster': { about: 'class' },
  '/classes/[id]/project': { about: 'class' },
  '/classes/[id]/pupils/[pupil]': { about: 'pupil' },
  '/classes/[id]/pupils/[pupil]/extra': { about: 'pupil', fields: { attempts: '9' } },
  '/classes/[id]/pupils/[pupil]/merge': { about: 'pupil', fields: { into: '{pupil}' } },
  '/classes/[id]/pupils/[pupil]/remove': { about: 'pupil', fields: {} },
  '/classes/[id]/pupils/[pupil]/rename': { about: 'pupil', fields: { name: 'Renamed by a stranger' } },
  '/classes/[id]/pupils/[pupil]/return-code': { about: 'pupil', fields: {} },
  '/classes/[id]/report': { about: 'class' },
  '/classes/[id]/remove-since': { about: 'class', fields: { since: '2026-01-01T00:00', sure: 'yes' } },
  '/classes/[id]/reveal': { about: 'class', fields: {} },
  '/classes/[id]/roster': { about: 'class', fields: { names: 'Put on by a stranger' } },
  '/classes/[id]/questions.moodle.xml': { about: 'class' },
  '/classes/[id]/questions.gift.txt': { about: 'class' },
  '/classes/[id]/questions.imscc': { about: 'class' },
  '/classes/[id]/questions.qti.zip': { about: 'class' },
  '/classes/[id]/scores.csv': { about: 'class' },
  '/classes/[id]/settings': { about: 'class', fields: settings },
  '/classes/[id]/try': { about: 'class', fields: {} },
  '/classes/join': { about: 'account', fields: { ticket: 'neverWasSuchATicket123' } },
  '/corrections.xml': anybody,
  '/embed/[figure]': anybody,
  '/embed/poll': anybody,
  '/figures/[file]': anybody,
  '/forget': anybody,
  '/healthz': anybody,
  '/join': anybody,
  '/leave': anybody,
  '/people': anybody,
  '/poll': anybody,
  '/poll/peek': anybody,
  '/poll/vote': anybody,
  '/poll/withdraw': anybody,
  '/print/claims': anybody,
  '/print/exercise': anybody,
  '/print/handout': anybody,
  '/print/slips': anybody,
  '/quiz': anybody,
  '/quiz/[attempt]': { about: 'attempt' },
  '/quiz/[attempt]/answer': { about: 'attempt', fields: { item: '{item}', answer: 'x' } },
  '/quiz/[attempt]/result': { about: 'attempt' },
  '/quiz/bank.moodle.xml': { about: 'account' },
  '/quiz/bank.gift.txt': { about: 'account' },
  '/quiz/bank.imscc': { about: 'account' },
  '/quiz/bank.qti.zip': { about: 'account' },
  '/quiz/key': { about: 'account' },
  '/quiz/print': anybody,
  '/quiz/reminder': anybody,
  '/quiz/return': anybody,
  '/quiz/start': anybody,
  '/readyz': anybody,
  '/robots.txt': anybody,
  '/sign-in': anybody,
  '/sign-in/password': anybody,
  '/sign-out': anybody,
  '/sign-up': anybody,
  '/since': anybody,
  '/sitemap.xml': anybody,
  '/sources': anybody,
  '/teach': anybody,
  '/timeline': anybody,
};
