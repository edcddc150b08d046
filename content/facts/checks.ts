import type { ChapterSlug } from './chapters';
import type { ItemId, items } from './items';

/** Items that a chapter may show at its end: its own, with one choice. */
export type CheckId<Slug extends ChapterSlug> = {
  [Id in ItemId]: (typeof items)[Id] extends { kind: 'one'; chapter: Slug } ? Id : never;
}[ItemId];

/** The two questions at the end of each chapter: one to remember or understand, one to think further. */
export const checks: { readonly [Slug in ChapterSlug]: readonly [CheckId<Slug>, CheckId<Slug>] } = {
  before: ['dependence-why', 'relationship-compare'],
  flight: ['crash-place', 'crash-cause-words'],
  parade: ['parade-read-as', 'parade-how-sure'],
  yekaterinburg: ['raid-reason', 'raid-deaths-words'],
  'baku-answers': ['protest-when', 'turning-point'],
  arrests: ['ambassador-why', 'sputnik-compare'],
  'war-of-words': ['comparison-example', 'whose-citizens'],
  'why-now': ['forecast-which', 'roots-compare'],
  'what-next': ['pressure-why', 'visits-status'],
};
