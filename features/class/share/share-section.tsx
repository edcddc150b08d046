import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import type { Class } from '../class';
import type { OwnClass } from '../own-class';
import type { Reach } from './addresses';
import { CopiedLink } from './copied-link';
import { QrCode } from './qr-code';

/** The code of a class, to be written on the board, and who can join by it. */
export function CodeSection({ own: { code, joining, mayChange }, words }: { own: OwnClass; words: Words }) {
  const said = words.classes.joining;
  return (
    <section aria-labelledby="code" className="rounded-sm border border-rule bg-sheet px-5 py-3">
      <h2 id="code" className="font-sans text-label font-semibold text-quiet">
        {words.classes.page.code}
      </h2>
      <p translate="no" className="font-sans text-title-1 font-semibold tracking-widest whitespace-nowrap">
        {code}
      </p>
      <p className="font-sans text-label">
        {joining === 'open' ? (
          <span className="text-quiet">{said.now.open}</span>
        ) : (
          <strong>{said.now[joining]}</strong>
        )}{' '}
        {mayChange && (
          <a href="#joining" className="no-print inline-block py-1">
            {said.change}
          </a>
        )}
      </p>
    </section>
  );
}

/** The link by which pupils come in, and its QR code, for each address that other devices can open. */
export function ShareSection({
  code,
  reach,
  lang,
  words,
}: {
  code: Class['code'];
  reach: Reach;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.page;
  const why = { 'no-network': said.localNoNetwork, 'listens-to-itself': said.localNone };
  return (
    <section aria-label={said.link}>
      {reach.kind !== 'open' && (
        <p className="mb-4 border-l-4 border-wrong pl-3">
          <strong>{said.localTitle}</strong> {reach.kind === 'network' ? said.localText : why[reach.why]}
        </p>
      )}
      {reach.kind !== 'none' &&
        reach.origins.map((origin) => <JoinLink key={origin} origin={origin} code={code} lang={lang} words={words} />)}
      {reach.kind === 'open' && <ClassroomLink address={joinAddress(reach.origins[0], lang, code)} words={words} />}
      {reach.kind !== 'none' && reach.origins.some(isPlain) && (
        <details className="mt-3 font-sans text-label text-quiet">
          <summary className="inline-block cursor-pointer py-1 underline underline-offset-4">{said.plainHttp}</summary>
          <p className="mt-1">{said.plainHttpText}</p>
        </details>
      )}
    </section>
  );
}

/** Over plain http browsers do not compute, so the way past the limit of newcomers is closed (proof-of-work.element.ts). */
const isPlain = (origin: string): boolean => origin.startsWith('http:');

const joinAddress = (origin: string, lang: Language, code: Class['code']): string =>
  `${origin}/${lang}/join?code=${code}`;

/** A plain link: nothing of Google's is loaded here, and Google learns the address when a teacher follows it. */
function ClassroomLink({ address, words }: { address: string; words: Words }) {
  const said = words.classes.page;
  return (
    <p className="mt-3 font-sans text-label">
      <a
        href={`https://classroom.google.com/share?url=${encodeURIComponent(address)}`}
        target="_blank"
        rel="noreferrer"
        className="inline-block py-1"
      >
        {said.classroom}
      </a>{' '}
      <span className="text-quiet">{said.classroomText}</span>
    </p>
  );
}

function JoinLink({ origin, code, lang, words }: { origin: string; code: string; lang: Language; words: Words }) {
  const said = words.classes.page;
  const address = joinAddress(origin, lang, code);
  return (
    <div className="grid grid-cols-[auto_1fr] items-center gap-4">
      <QrCode text={address} label={said.qr} className="w-28 sm:w-40" />
      <CopiedLink address={address} label={said.link} words={words} />
    </div>
  );
}
