import type { Words } from '@/content/editions';
import { accountIds } from '@/content/facts/accounts';
import type { Language } from '@/lib/languages';
import { AccountName } from '../account-name';

/** The exercise: what each account says on each point, and room to write who says so and what neither tells. */
export function ExerciseTable({
  level: Heading,
  lang,
  words,
}: {
  /** Of the headings of its rows. */
  level: 'h2' | 'h3';
  lang: Language;
  words: Words;
}) {
  const { columns, rows } = words.teach.exercise;
  return (
    <ol className="mt-6">
      {rows.map((id, index) => (
        <li key={id} className="break-inside-avoid border-t-2 border-ink pt-3 pb-6 print:pb-4">
          <Heading className="font-semibold">
            <span className="font-sans text-label text-quiet">{index + 1}. </span>
            <a href={`/${lang}/sources#difference-${id}`} className="text-ink">
              {words.differences[id].title}
            </a>
          </Heading>
          <dl className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-2 print:grid-cols-2">
            {accountIds.map((account) => (
              <div key={account}>
                <dt>
                  <AccountName account={account} words={words} />
                </dt>
                <dd className="first-letter:uppercase">{words.differences[id][account]}</dd>
              </div>
            ))}
          </dl>
          <div className="mt-3 grid gap-x-6 gap-y-3 sm:grid-cols-2 print:grid-cols-2">
            {[columns.who, columns.neither].map((title) => (
              <div key={title} className="font-sans text-label text-quiet">
                {title}
                <span aria-hidden="true" className="mt-6 block border-b border-edge" />
                <span aria-hidden="true" className="mt-7 block border-b border-edge" />
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
