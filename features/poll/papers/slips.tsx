import type { Words } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { moves, phases, stances } from '@/content/facts/poll';
import { NameLine, Paper } from '@/features/explainer/papers/paper';
import type { Language } from '@/lib/languages';

type Common = { words: Words };

const ballotsOnSheet = [1, 2, 3, 4];
const slipsOnSheet = [1, 2];

/** Ballots, a sheet for taps and exit slips, each on a sheet of its own, to be cut apart. */
export function Slips({ lang, words }: { lang: Language; words: Words }) {
  const { slips } = words.papers;
  return (
    <Paper title={slips.title} standfirst={slips.standfirst} lang={lang} words={words}>
      <section aria-labelledby="ballots" className="mt-10 print:mt-4">
        <h2 id="ballots" className="text-title-3 print:sr-only">
          {slips.ballots}
        </h2>
        <div className="mt-3 grid sm:grid-cols-2 print:grid-cols-2">
          {ballotsOnSheet.map((number) => (
            <Ballot key={number} words={words} />
          ))}
        </div>
      </section>
      <TapSheet words={words} />
      <section aria-labelledby="exit" className="mt-12 print:mt-0 print:break-before-page">
        <h2 id="exit" className="sr-only">
          {slips.exit}
        </h2>
        {slipsOnSheet.map((number) => (
          <ExitSlip key={number} words={words} />
        ))}
      </section>
    </Paper>
  );
}

/** A square for a cross. */
function Box() {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" className="mt-1 size-5 flex-none fill-none stroke-edge stroke-2">
      <rect x="2" y="2" width="16" height="16" />
    </svg>
  );
}

function Boxes({ labels }: { labels: readonly string[] }) {
  return (
    <ul className="mt-3 grid gap-2">
      {labels.map((label) => (
        <li key={label} className="flex gap-3">
          <Box />
          {label}
        </li>
      ))}
    </ul>
  );
}

function Ballot({ words }: Common) {
  const { slips } = words.papers;
  return (
    <div className="break-inside-avoid border border-dashed border-edge p-5 print:py-8" data-paper="ballot">
      <p className="text-title-3 font-semibold">{words.poll.question}</p>
      <p className="text-quiet">{words.poll.instruction}</p>
      <Boxes labels={stances.map((stance) => words.poll.stances[stance])} />
      <p className="mt-5 border-t border-rule pt-3 font-sans text-label text-quiet">{slips.phase}</p>
      <Boxes labels={phases.map((phase) => words.poll.phases[phase])} />
      <p className="mt-5 font-sans text-label text-quiet">{slips.cross}</p>
    </div>
  );
}

function TapSheet({ words }: Common) {
  const { slips } = words.papers;
  const { moves: labels } = words.reading.tap;
  return (
    <div className="mt-12 print:mt-0 print:break-before-page" data-paper="taps">
      <h2 id="taps" className="text-title-3">
        {slips.taps}
      </h2>
      <p className="mt-2">{slips.tapsText}</p>
      <section
        aria-labelledby="taps"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="mt-4 overflow-x-auto print:overflow-visible"
      >
        <table className="w-full border-collapse text-left">
          <thead className="font-sans text-label text-quiet">
            <tr>
              <th className="border-b-2 border-ink py-2 pr-3 font-semibold">{slips.chapter}</th>
              {moves.map((move) => (
                <th key={move} className="border-b-2 border-ink px-2 py-2 text-center font-semibold">
                  {labels[move]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chapterSlugs.map((slug, index) => (
              <tr key={slug} className="border-b border-rule">
                <th className="py-2.5 pr-3 font-semibold">
                  {index + 1}. {words.chapters[slug].title}
                </th>
                {moves.map((move) => (
                  <td key={move} className="px-2 py-2.5">
                    <span className="sr-only">{labels[move]}</span>
                    <span className="flex justify-center">
                      <Box />
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function ExitSlip({ words }: Common) {
  const { slips } = words.papers;
  return (
    <div className="mt-3 break-inside-avoid border border-dashed border-edge p-5 print:py-6" data-paper="exit">
      <p className="text-title-3 font-semibold">{slips.exit}</p>
      <NameLine words={words} />
      <ol className="mt-4 grid list-decimal gap-4 pl-6">
        {slips.exitQuestions.map((question) => (
          <li key={question}>
            {question}
            <span aria-hidden="true" className="mt-8 block border-b border-edge" />
            <span aria-hidden="true" className="mt-8 block border-b border-edge" />
          </li>
        ))}
      </ol>
    </div>
  );
}
