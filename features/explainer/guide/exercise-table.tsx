import type { Words } from '@/content/editions';
import type { AccountId } from '@/content/facts/accounts';
import type { DifferenceId } from '@/content/facts/differences';
import { classNames } from '@/lib/class-names';
import type { Language } from '@/lib/languages';
import { AccountName, accountEdge } from '../account-name';
import { quotationsOf } from './exercise-quotations';

/** The exercise: the accounts' own words to the left and the right, and between them a column that the pupil fills. */
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
    <ol className="mt-6 print:mt-3">
      {rows.map((id, index) => (
        <li key={id} className="break-inside-avoid border-t-2 border-ink pt-3 pb-6 print:pt-2 print:pb-1">
          <Heading className="font-semibold">
            <span className="font-sans text-label text-quiet">{index + 1}. </span>
            <a href={`/${lang}/sources#difference-${id}`} className="text-ink">
              {words.differences[id].title}
            </a>
          </Heading>
          <div className="mt-2 grid gap-4 sm:grid-cols-[1fr_1.1fr_1fr] print:grid-cols-[1fr_1.1fr_1fr]">
            <Telling id={id} account="a" words={words} />
            <ToFill title={columns.middle} lines={4} />
            <Telling id={id} account="b" words={words} />
          </div>
          <div className="mt-3 print:mt-1">
            <ToFill title={columns.open} lines={1} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** An account's own words on a point, each to be underlined and to be given its speaker, and what they are about. */
function Telling({ id, account, words }: { id: DifferenceId; account: AccountId; words: Words }) {
  return (
    <div className={classNames('border-t-4 pt-1.5', accountEdge[account])} data-account={account}>
      <p>
        <AccountName account={account} words={words} className="block" />
      </p>
      <ul className="mt-1 grid gap-1">
        {quotationsOf(id, account, words).map((quotation) => (
          <li key={quotation.words}>“{quotation.words}”</li>
        ))}
      </ul>
      <p className="mt-1.5 font-sans text-label text-quiet">
        {words.teach.exercise.inShort}: {words.differences[id][account]}
      </p>
    </div>
  );
}

/** Room to write: lines on paper and on the screen, for the eye only. */
function ToFill({ title, lines }: { title: string; lines: number }) {
  return (
    <div className="font-sans text-label text-quiet">
      {title}
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: ruled lines are all alike.
        <span key={line} aria-hidden="true" className="block h-7 border-b border-edge print:h-5.5" />
      ))}
    </div>
  );
}
