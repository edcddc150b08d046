import type { Words } from '@/content/editions';
import { dayInWords } from '@/lib/day';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import type { Reach } from '../share/addresses';
import { QrCode } from '../share/qr-code';

/**
 * A sheet for the wall: where to go, the code in large type, the QR code of the link, and what of it may change.
 * @param reach where other devices find the site
 * @param day on which it is printed
 */
export function JoinPoster({
  own,
  reach,
  day,
  lang,
  words,
}: {
  own: OwnClass;
  reach: Reach;
  day: string;
  lang: Language;
  words: Words;
}) {
  const said = words.papers.poster;
  const origin = reach.kind === 'none' ? undefined : reach.origins[0];
  return (
    <div className="text-center" data-paper="poster">
      <p className="text-title-1 print:text-display">{words.site.name}</p>
      <p className="mt-2 text-lead text-quiet">
        <bdi translate="no">{own.title}</bdi>
      </p>
      {origin && (
        <QrCode
          text={`${origin}/${lang}/join?code=${own.code}`}
          label={words.classes.page.qr}
          className="mx-auto mt-8 w-72 print:w-96"
        />
      )}
      <p className="mt-8 font-sans text-label text-quiet">{said.code}</p>
      <p className="font-sans text-[4rem] leading-tight font-semibold tracking-widest break-all print:text-[7rem]">
        {own.code}
      </p>
      <ol className="mx-auto mt-8 grid w-fit max-w-full list-decimal gap-2 pl-6 text-left text-lead">
        {origin ? (
          <li>
            {said.open} <span className="font-sans font-semibold break-all">{`${origin}/${lang}/join`}</span>
          </li>
        ) : (
          <li>{said.openBlank} ____________________________</li>
        )}
        <li>{origin ? said.type : said.typeOnly}</li>
        <li>{said.name}</li>
      </ol>
      <p className="mx-auto mt-8 max-w-measure font-sans text-label text-quiet">
        {said.printed(dayInWords(day, lang))} {said.mayChange[reach.kind === 'open' ? 'open' : 'network']}
      </p>
    </div>
  );
}
