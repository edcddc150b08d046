import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import { QrCode } from '../share/qr-code';
import type { Card } from './data';

/**
 * Cards to be cut apart, one for each pupil: the name, and a QR code that lets in under it. Whoever cannot scan it goes
 * by the code of the class, as everybody without a card.
 */
export function CardSheet({
  own,
  cards,
  origin,
  until,
  lang,
  words,
}: {
  own: OwnClass;
  cards: readonly Card[];
  /** Where other devices find the site. */
  origin: string;
  /** The day after which the cards are good no more. */
  until: string;
  lang: Language;
  words: Words;
}) {
  const said = words.papers.cards;
  return (
    <ul className="grid gap-3 sm:grid-cols-2 print:grid-cols-2" data-paper="cards">
      {cards.map(({ name, ticket }) => (
        <li
          key={ticket}
          className="flex break-inside-avoid items-center gap-4 border border-dashed border-edge bg-sheet p-3"
        >
          <QrCode
            text={`${origin}/${lang}/join?ticket=${ticket}`}
            label={said.qr(name)}
            className="w-28 shrink-0 print:w-32"
          />
          <div className="min-w-0 leading-snug">
            <p className="text-title-3 font-semibold wrap-anywhere">
              <bdi translate="no">{name}</bdi>
            </p>
            <p className="wrap-anywhere">
              <bdi translate="no">{own.title}</bdi>
            </p>
            <p className="mt-1 font-sans text-label text-quiet">
              {said.scan} {said.or} <span className="break-all text-ink">{`${origin}/${lang}/join`}</span>, {said.type}{' '}
              <strong className="tracking-wider text-ink">{own.code}</strong>.
            </p>
            <p className="mt-1 font-sans text-label text-quiet">{said.once(until)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
