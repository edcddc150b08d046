import { Disclosure } from '@/components/ui/disclosure';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { backToPath, backToTitle, partOf, partTitle } from './back-to';
import type { Reread } from './reread';

/** More than this at once is a wall. */
const shownAtOnce = 10;

type Props = { rows: readonly Reread[]; lang: Language; words: Words };

/** The sentences to read again, each a link to where it stands. Nothing when everything was right. */
export function RereadSection({ rows, lang, words }: Props) {
  if (rows.length === 0) return null;
  const said = words.quiz.reread;
  const later = rows.slice(shownAtOnce);
  return (
    <section aria-labelledby="reread">
      <h2 id="reread" className="mt-12 text-title-2">
        {said.title}
      </h2>
      {rows.some(({ wasSure }) => wasSure) && <p className="mt-2 text-quiet">{said.sure}</p>}
      <Sentences rows={rows.slice(0, shownAtOnce)} lang={lang} words={words} />
      {later.length > 0 && (
        <Disclosure className="mt-2" summary={said.more(later.length)}>
          <Sentences rows={later} start={shownAtOnce + 1} lang={lang} words={words} />
        </Disclosure>
      )}
    </section>
  );
}

function Sentences({ rows, start = 1, lang, words }: Props & { start?: number }) {
  const said = words.quiz.reread;
  return (
    <ol start={start} className="mt-3 grid list-decimal gap-1 pl-9">
      {rows.map(({ claim, wasSure }) => (
        <li key={claim} className="pl-1">
          <a href={backToPath(claim, lang)}>{backToTitle(claim, words)}</a>{' '}
          <span className="font-sans text-label text-quiet">
            {said.in(partTitle(partOf(claim), words))}
            {wasSure && ` · ${said.wasSure}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
