import type { ClaimId } from './claims';

/** A place that an account names and a map can show. No country: whose a place is, its words say where it matters. */
export type PlaceFact = {
  /** Degrees east and north, of the place itself, to a hundredth, as any atlas has them. */
  lon: number;
  lat: number;
  claims: readonly [ClaimId, ...ClaimId[]];
  /** A region, not a town: a label on the map, without a point. */
  area?: true;
};

/** The places of the story. Countries are not among them: the map draws and labels those itself. */
export const places = {
  baku: { lon: 49.87, lat: 40.41, claims: ['sputnik-raid', 'visits-cancelled', 'visits-due'] },
  moscow: { lon: 37.62, lat: 55.75, claims: ['parade-declined', 'ambassador-summoned', 'visits-cancelled'] },
  grozny: { lon: 45.7, lat: 43.32, claims: ['crash-cause', 'crash-date'] },
  aktau: { lon: 51.16, lat: 43.65, claims: ['crash-place', 'crash-date'] },
  yekaterinburg: { lon: 60.6, lat: 56.84, claims: ['raid-date', 'more-arrests-russia', 'programmers-tourists'] },
  voronezh: { lon: 39.2, lat: 51.67, claims: ['more-arrests-russia'] },
  bucha: { lon: 30.22, lat: 50.55, claims: ['bucha-article'] },
  'st-petersburg': { lon: 30.32, lat: 59.94, claims: ['stockpiles-economy'] },
  karabakh: { lon: 46.75, lat: 39.82, claims: ['karabakh-settled', 'less-dependent'], area: true },
} as const satisfies Record<string, PlaceFact>;

export type PlaceId = keyof typeof places;
export const placeIds = Object.keys(places) as PlaceId[];
