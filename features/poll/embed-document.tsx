import { embedStyles } from '@/.generated/assets';
import { wordsOf } from '@/content/editions';
import { stances } from '@/content/facts/poll';
import { dayInWords } from '@/lib/day';
import type { Language } from '@/lib/languages';
import { percent, type Tally } from './tally';

/** A small document for other people's pages: the votes before reading, and a button that leads here. No script, no cookie. */
export function EmbedDocument({ tally, asOf, lang }: { tally: Tally; asOf: string; lang: Language }) {
  const { poll, site } = wordsOf(lang);
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{poll.question}</title>
        <link rel="stylesheet" href={embedStyles} />
      </head>
      <body>
        <main className="max-w-measure p-4">
          <h1 className="text-title-3">{poll.question}</h1>
          <table className="mt-3 w-full border-collapse text-label">
            <caption className="pb-1 text-left font-sans text-label text-quiet">
              {poll.embed.title} · {tally.n === 0 ? poll.results.none : poll.results.votes(tally.n)} ·{' '}
              <span className="whitespace-nowrap">{poll.results.asOf(dayInWords(asOf, lang))}</span>
            </caption>
            <thead className="sr-only">
              <tr>
                <th scope="col">{poll.results.stance}</th>
                <th scope="col">{poll.results.count}</th>
                <th scope="col">{poll.results.share}</th>
              </tr>
            </thead>
            <tbody>
              {stances.map((stance) => {
                const share = percent(tally.counts[stance], tally.n);
                return (
                  <tr key={stance} className="border-t border-rule">
                    <th scope="row" className="py-1.5 text-left leading-snug font-normal">
                      {poll.stances[stance]}
                      <svg
                        aria-hidden="true"
                        viewBox="0 0 100 4"
                        preserveAspectRatio="none"
                        className="mt-1 block h-1.5 w-full"
                      >
                        <rect width="100" height="4" className="fill-rule" />
                        <rect width={share} height="4" className="fill-accent" />
                      </svg>
                    </th>
                    <td className="py-1.5 pl-3 text-right align-bottom font-semibold tabular-nums">
                      {tally.counts[stance]}
                    </td>
                    <td className="py-1.5 pl-3 text-right align-bottom text-quiet tabular-nums">
                      {tally.n === 0 ? '–' : `${share} %`}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <p className="mt-3">
            <a
              href={`/${lang}/poll`}
              target="_blank"
              rel="noopener"
              className="inline-flex min-h-12 items-center rounded-sm border-2 border-accent bg-accent px-5 py-1 font-sans text-label font-semibold text-on-accent no-underline"
            >
              {poll.embed.vote}
              <span className="sr-only"> ({poll.embed.newTab})</span>
            </a>
          </p>
          <p className="mt-3 font-sans text-label text-quiet">
            {poll.results.caveat} {site.foot.dateline}
          </p>
        </main>
      </body>
    </html>
  );
}
