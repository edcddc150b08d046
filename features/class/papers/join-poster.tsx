import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import { QrCode } from '../share/qr-code';

/** A sheet for the wall: where to go, the code in large type, the QR code of the link. @param origins where other devices find the site */
export function JoinPoster({
  own,
  origins,
  lang,
  words,
}: {
  own: OwnClass;
  origins: readonly string[];
  lang: Language;
  words: Words;
}) {
  const said = words.papers.poster;
  const [origin] = origins;
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
        <li>{said.type}</li>
        <li>{said.name}</li>
      </ol>
    </div>
  );
}
