import { accountIds } from '@/content/facts/accounts';
import type { ClaimId } from '@/content/facts/claims';
import type { PlaneStep } from '@/content/words';
import { AccountName, accountEdge } from '../account-name';
import { Citation, carriersOf } from '../citation';
import { FigureFrame } from './figure-frame';
import type { FigureProps } from './figure-props';
import { MapDrawing, PlaceLabel, spotOf } from './map-drawing';

/** What each step rests on. */
const steps: Readonly<Record<PlaneStep, readonly ClaimId[]>> = {
  aboard: ['crash-aboard'],
  grozny: ['crash-cause'],
  between: [],
  aktau: ['crash-place', 'crash-deaths'],
};

/** Where the accounts place the plane: Account B names two places, Account A none. The steps say so one by one. */
export function PlaneFigure({ lang, words }: FigureProps) {
  const { map } = words.figures;
  const [grozny, aktau] = [spotOf('caspian', 'grozny'), spotOf('caspian', 'aktau')];
  const accountB = words.site.accounts.b.name;
  return (
    <FigureFrame id="plane" lang={lang} words={words}>
      <div className="plane">
        <div className="plane-map">
          <MapDrawing map="caspian" label={map.planeAlt} words={words}>
            <text x="50%" y="50%" textAnchor="middle" className="plane-none-a map-halo fill-ink font-semibold">
              {words.figures.lens.noPlace}
            </text>
            <g className="plane-only-b">
              <line
                x1={`${grozny[0]}%`}
                y1={`${grozny[1]}%`}
                x2={`${aktau[0]}%`}
                y2={`${aktau[1]}%`}
                className="plane-line stroke-account-b"
                strokeWidth={2}
                strokeDasharray="3 6"
              />
              <text
                x={`${(grozny[0] + aktau[0]) / 2}%`}
                y={`${(grozny[1] + aktau[1]) / 2}%`}
                dy={24}
                textAnchor="middle"
                className="map-halo fill-ink"
              >
                {map.track}
              </text>
              {[grozny, aktau].map(([x, y], index) => (
                <circle
                  key={x}
                  cx={`${x}%`}
                  cy={`${y}%`}
                  r={6}
                  className={`fill-account-b ${index === 0 ? 'plane-grozny' : 'plane-aktau'}`}
                />
              ))}
              <PlaceLabel at={grozny} side="above" lines={[words.places.grozny.name, `(${accountB})`]} />
              <PlaceLabel at={aktau} side="above" lines={[words.places.aktau.name, `(${accountB})`]} />
            </g>
          </MapDrawing>
        </div>
        <dl className="mt-3">
          {(Object.keys(steps) as PlaneStep[]).map((step) => (
            <div key={step} className="plane-step grid grid-cols-2 gap-x-4 gap-y-1.5 border-b border-rule py-3">
              <dt className="col-span-2 font-semibold">
                {words.figureTexts.plane[step].title}
                {steps[step].map((id) => (
                  <Citation key={id} id={id} accounts={carriersOf(id)} lang={lang} words={words} />
                ))}
              </dt>
              {accountIds.map((account) => (
                <dd key={account} data-carried={account} className={`border-l-3 pl-2.5 ${accountEdge[account]}`}>
                  <AccountName account={account} words={words} className={step === 'aboard' ? 'block' : 'sr-only'} />{' '}
                  {words.figureTexts.plane[step][account]}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </div>
    </FigureFrame>
  );
}
