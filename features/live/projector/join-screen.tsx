import type { Words } from '@/content/editions';
import type { OwnClass } from '@/features/class/own-class';
import type { Reach } from '@/features/class/share/addresses';
import { QrCode } from '@/features/class/share/qr-code';
import type { Language } from '@/lib/languages';
import type { Lesson } from '../lesson';

/** How to come in: the address and the code to type, or the QR code; and how many are here. */
export function JoinScreen({
  own,
  lesson,
  reach,
  lang,
  words,
}: {
  own: OwnClass;
  lesson: Lesson;
  reach: Reach;
  lang: Language;
  words: Words;
}) {
  const said = words.live.screen.join;
  const path = `/${lang}/join`;
  const [origin, ...others] = reach.kind === 'none' ? [] : reach.origins;
  const shown = (one: string) => `${one.replace(/^https?:\/\//, '')}${path}`;
  return (
    <div className="join">
      <div>
        {own.isClosed && <p className="warning">{said.closed}</p>}
        {origin ? (
          <>
            <p className="quiet">{said.address}</p>
            <p className="address">{shown(origin)}</p>
            {others.length > 0 && (
              <p className="quiet">
                {said.more} {others.slice(0, 2).map(shown).join(' · ')}
              </p>
            )}
          </>
        ) : (
          <p className="warning">{said.none}</p>
        )}
        <p className="quiet">{said.code}</p>
        <p translate="no" className="big-code">
          {own.code}
        </p>
        <p className="here">
          {lesson.joined === 0
            ? said.nobody
            : said.here(lesson.listedHere, lesson.listed, lesson.joined - lesson.listedHere)}
        </p>
      </div>
      {origin && (
        <figure>
          <QrCode text={`${origin}${path}?code=${own.code}`} label={said.qr} className="qr" />
          <figcaption className="quiet">{said.orScan}</figcaption>
        </figure>
      )}
    </div>
  );
}
