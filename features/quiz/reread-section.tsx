import type { Words } from '@/content/editions';
import { claims } from '@/content/facts/claims';
import type { Language } from '@/lib/languages';
import type { Reread } from './reread';

/** The sentences to read again, each a link to where it stands. Nothing when everything was right. */
export function RereadSection({ rows, lang, words }: { rows: readonly Reread[]; lang: Language; words: Words }) {
  if (rows.length === 0) return null;
  const said = words.quiz.reread;
  return (
    <section aria-labelledby="reread">
      <h2 id="reread" className="mt-12 text-title-2">
        {said.title}
      </h2>
      {rows.some(({ wasSure }) => wasSure) && <p className="mt-2 text-quiet">{said.sure}</p>}
      <ol className="mt-3 grid list-decimal gap-1 pl-7">
        {rows.map(({ claim, wasSure }) => (
          <li key={claim} className="pl-1">
            <a href={`/${lang}/chapters/${claims[claim].chapter}#${claim}`}>{words.claims[claim].title}</a>{' '}
            <span className="font-sans text-label text-quiet">
              {said.in(words.chapters[claims[claim].chapter].title)}
              {wasSure && ` · ${said.wasSure}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
