import { gzipSync } from 'node:zlib';
import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { placeIds } from '@/content/facts/places';
import { countriesOf, drawMap, mapIds, windows } from './maps';

/** Where these points lie, as the map policy on the about page has it. Degrees east and north. */
const expected: [name: string, at: [number, number], country: string][] = [
  ['Simferopol', [34.1, 44.95], 'Ukraine'],
  ['Sevastopol', [33.53, 44.6], 'Ukraine'],
  ['Donetsk', [37.8, 48.0], 'Ukraine'],
  ['Khankendi', [46.75, 39.82], 'Azerbaijan'],
  ['Nakhchivan', [45.41, 39.21], 'Azerbaijan'],
  ['Baku', [49.83, 40.4], 'Azerbaijan'],
  ['Sukhumi', [41.06, 43.01], 'Georgia'],
  ['Tskhinvali', [43.97, 42.23], 'Georgia'],
  ['Yerevan', [44.51, 40.18], 'Armenia'],
  ['Grozny', [45.7, 43.32], 'Russia'],
  ['Yekaterinburg', [60.6, 56.84], 'Russia'],
  ['Aktau', [51.2, 43.66], 'Kazakhstan'],
];

describe.each(mapIds)('the map “%s”', (id) => {
  const countries = countriesOf(id);

  it.each(expected)('draws %s where it lies', (_, at, country) => {
    expect(countries.filter((one) => geoContains(one, at)).map((one) => one.properties?.name)).toEqual([country]);
  });

  it('writes the name of a country on land, and leads it to its own', () => {
    const at = ([lon, lat]: readonly [number, number]) =>
      countries.filter((one) => geoContains(one, [lon, lat])).map((one) => one.properties?.name);
    for (const [name, spot] of Object.entries(windows[id].labels))
      expect(at(spot).length, name).toBe(name === 'caspian-sea' ? 0 : 1);
    for (const [name, from] of Object.entries<readonly [number, number]>(windows[id].leaders))
      expect(at(from).join().toLowerCase()).toBe(name);
  });

  it('lets the two countries of the story stand out, and no other land', () => {
    const [told, land] = [drawMap(id).told, drawMap(id).land];
    expect(told.length).toBeGreaterThan(500);
    expect(told.length).toBeLessThan(land.length);
  });

  it('weighs at most 20 KB', () => {
    const { land, told, borders } = drawMap(id);
    expect(land.length).toBeGreaterThan(500);
    expect(borders.length).toBeGreaterThan(200);
    expect(gzipSync(land + told + borders).length).toBeLessThanOrEqual(20 * 1024);
  });

  it('keeps its labels on the paper', () => {
    for (const [name, [x, y]] of Object.entries(drawMap(id).labels)) {
      expect([x > 5 && x < 95, y > 3 && y < 97], name).toEqual([true, true]);
    }
  });
});

it('shows every place of the story on the map of the region', () => {
  expect(Object.keys(drawMap('region').points)).toEqual(placeIds);
});
