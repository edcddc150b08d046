import type { ReactNode } from 'react';
import { maps } from '@/.generated/maps';
import type { Words } from '@/content/editions';
import type { PlaceId } from '@/content/facts/places';

export type Spot = readonly [x: number, y: number];

/** A place on a map, in hundredths of its width and height. */
export function spotOf(map: keyof typeof maps, place: PlaceId): Spot {
  const points: Readonly<Partial<Record<PlaceId, Spot>>> = maps[map].points;
  const spot = points[place];
  if (!spot) throw new Error(`The map “${map}” does not reach as far as ${place}.`);
  return spot;
}

/**
 * A map with its countries' names. What is laid over it is placed in hundredths of its size, so that text stays as
 * large as text elsewhere however wide the map is.
 */
export function MapDrawing({
  map,
  label,
  words,
  children,
}: {
  map: keyof typeof maps;
  label: string;
  words: Words;
  children: ReactNode;
}) {
  const { width, height, land, told, borders, labels } = maps[map];
  const leaders: Readonly<Partial<Record<string, Spot>>> = maps[map].leaders;
  return (
    <div role="img" aria-label={label} className="relative overflow-hidden border border-rule">
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} className="block w-full bg-map-water">
        <path d={land} className="fill-map-land" />
        <path d={told} className="fill-rule" />
        <path d={borders} fill="none" className="stroke-edge" strokeDasharray="1 2" vectorEffect="non-scaling-stroke" />
      </svg>
      <svg aria-hidden="true" className="absolute inset-0 size-full">
        {Object.entries(labels).map(([name, [x, y]]) => {
          const from = leaders[name];
          return (
            <g key={name}>
              {from && (
                <line x1={`${from[0]}%`} y1={`${from[1]}%`} x2={`${x}%`} y2={`${y}%`} className="stroke-quiet" />
              )}
              {/* Under the end of its line, which no size of type can run off the map. */}
              <text
                x={from ? '99%' : `${x}%`}
                y={`${y}%`}
                dy={from ? 16 : 0}
                textAnchor={from ? 'end' : 'middle'}
                className="fill-quiet italic"
              >
                {words.figures.map.labels[name]}
              </text>
            </g>
          );
        })}
        {children}
      </svg>
    </div>
  );
}

/** A name beside its place. `side` is where the text stands, seen from the place. */
export function PlaceLabel({
  at: [x, y],
  side,
  lines,
}: {
  at: Spot;
  side: 'left' | 'right' | 'above' | 'below';
  lines: readonly string[];
}) {
  const [anchor, dx, dy] = {
    left: ['end', -11, 5],
    right: ['start', 11, 5],
    above: ['middle', 0, -12 - (lines.length - 1) * 18],
    below: ['middle', 0, 24],
  }[side] as ['end' | 'start' | 'middle', number, number];
  return (
    <text y={`${y}%`} textAnchor={anchor} className="map-halo fill-ink">
      {lines.map((line, index) => (
        <tspan key={line} x={`${x}%`} dx={dx} dy={index === 0 ? dy : 18} className={index === 0 ? 'font-semibold' : ''}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
