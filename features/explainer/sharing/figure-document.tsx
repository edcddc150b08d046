import { embedStyles } from '@/.generated/assets';
import type { Words } from '@/content/editions';
import { Dateline } from '@/features/site/dateline';
import type { Language } from '@/lib/languages';
import type { Shown } from './shown';

/**
 * A small document for other people's pages and for whoever is sent something of ours: the drawing, the same as a
 * table and as text, files to download, and the way to where it is read. No script, no cookie, nothing of the reader.
 * @param origin scheme and host of this site: a shared picture needs a whole address
 */
export function FigureDocument({
  shown,
  origin,
  lang,
  words,
}: {
  shown: Shown;
  origin: string;
  lang: Language;
  words: Words;
}) {
  const { share } = words.figures;
  const { id, title, caption, place } = shown;
  const { columns, rows } = shown.table;
  const link = 'inline-block py-1 pr-4';
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${words.site.name}`}</title>
        <meta property="og:title" content={title} />
        <meta property="og:description" content={`${caption} ${words.site.dateline}.`} />
        <meta property="og:url" content={`${origin}/embed/${id}`} />
        <meta property="og:image" content={`${origin}/pictures/${id}.png`} />
        <meta property="og:image:width" content="1200" />
        <meta property="og:image:height" content="630" />
        <meta property="og:image:alt" content={`${title} ${words.site.dateline}.`} />
        <meta name="twitter:card" content="summary_large_image" />
        <link rel="stylesheet" href={embedStyles} />
      </head>
      <body>
        <main className="max-w-3xl p-4 font-sans">
          {/* A wide drawing shows its title large enough itself. */}
          <h1 className="font-serif text-title-3 sm:sr-only">{title}</h1>
          {/* biome-ignore lint/performance/noImgElement: a drawing of ours, in a document without script. */}
          <img src={shown.drawing} alt={caption} className="mt-3 block w-full border border-rule sm:mt-0" />
          <p className="mt-3 text-label">
            <a href={place} target="_blank" rel="noopener" className={link}>
              {shown.toPlace}
              <span className="sr-only"> ({share.newTab})</span>
            </a>
            {shown.files.map(({ label, address, name }) => (
              <a key={address} href={address} download={name} className={link}>
                {label}
              </a>
            ))}
          </p>
          <details className="border-t border-rule">
            <summary className="py-2 text-label text-accent underline">{share.data}</summary>
            <table className="w-full border-collapse text-left text-label">
              <thead>
                <tr className="border-b-2 border-ink align-bottom">
                  {columns.map((column) => (
                    <th key={column} scope="col" className="py-1 pr-3 font-semibold">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ cells }) => (
                  <tr key={cells.join('|')} className="border-t border-rule align-top">
                    {cells.map((cell, index) => (
                      <td key={columns[index]} className="py-1 pr-3 wrap-anywhere">
                        {cell}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
          <details className="border-y border-rule">
            <summary className="py-2 text-label text-accent underline">{share.text}</summary>
            <pre className="pb-3 text-label whitespace-pre-wrap">{shown.text(`${origin}${place}`)}</pre>
            <p className="text-label text-quiet">{share.frame}:</p>
            <pre className="pb-3 text-label wrap-anywhere whitespace-pre-wrap">{`<iframe src="${origin}/embed/${id}" title="${title}" width="720" height="600"></iframe>`}</pre>
          </details>
          <p className="mt-3 text-label text-quiet">
            <Dateline words={words.site} /> · {words.site.name} · {share.licence}
          </p>
        </main>
      </body>
    </html>
  );
}
