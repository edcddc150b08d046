import { type PlaceFact, type PlaceId, places } from '@/content/facts/places';
import { accountsOf } from '@/content/reading';
import { Citation } from '../citation';
import { FigureFrame } from './figure-frame';
import type { FigureProps } from './figure-props';
import { MapDrawing, PlaceLabel, spotOf } from './map-drawing';

/** From north to south, with the side on which the name finds room. */
const sides: Readonly<Record<PlaceId, 'left' | 'right' | 'above' | 'below'>> = {
  'st-petersburg': 'right',
  yekaterinburg: 'left',
  moscow: 'right',
  voronezh: 'right',
  bucha: 'above',
  grozny: 'above',
  aktau: 'right',
  baku: 'right',
  karabakh: 'below',
};
const order = Object.keys(sides) as PlaceId[];

/** Every place that the accounts name, on a map, and beside it what they tell of each and when. */
export function PlacesFigure({ lang, words }: FigureProps) {
  const { map } = words.figures;
  return (
    <FigureFrame id="places" lang={lang} words={words}>
      <MapDrawing map="region" label={map.placesAlt} words={words}>
        {order.map((id) => {
          const [x, y] = spotOf('region', id);
          const { area }: PlaceFact = places[id];
          // A region has a name on the map, and no point.
          return (
            <g key={id}>
              {area ? (
                <circle cx={`${x}%`} cy={`${y}%`} r={9} fill="none" className="stroke-ink" strokeDasharray="2 3" />
              ) : (
                <circle cx={`${x}%`} cy={`${y}%`} r={4.5} className="fill-ink stroke-map-land" strokeWidth={1.5} />
              )}
              <PlaceLabel at={[x, y]} side={sides[id]} lines={[words.places[id].name]} />
            </g>
          );
        })}
      </MapDrawing>
      <dl className="mt-2">
        {order.map((id) => (
          <div key={id} className="gap-x-4 border-b border-rule py-2.5 sm:grid sm:grid-cols-[9rem_1fr]">
            <dt className="font-semibold">{words.places[id].name}</dt>
            <dd>
              {words.figureTexts.places[id].map((sentence) => (
                <span key={sentence.text} data-accounts={accountsOf(sentence).join(' ')}>
                  {sentence.text}
                  {sentence.claims.map((claim) => (
                    <Citation key={claim} id={claim} accounts={accountsOf(sentence)} lang={lang} words={words} />
                  ))}{' '}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </FigureFrame>
  );
}
