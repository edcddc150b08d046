import type { Words } from '@/content/editions';
import { questionFormats } from '@/content/question-format';

/** Links to the questions in each format, with what it cannot carry. @param base of the files: the format follows */
export function FormatLinks({ base, words }: { base: string; words: Words }) {
  const { formats } = words;
  return (
    <>
      <p className="mt-2">{formats.standfirst}</p>
      <p className="mt-2 text-quiet">{formats.warning}</p>
      <ul className="mt-3 grid gap-1">
        {questionFormats.map((format) => (
          <li key={format} className="border-t border-rule py-2">
            <a href={`${base}.${format}`} download className="inline-block py-1 font-semibold">
              {formats.names[format]}
            </a>
            <details className="font-sans text-label">
              <summary className="inline-flex min-h-11 cursor-pointer items-center text-quiet underline underline-offset-4">
                {formats.loses}
                <span className="sr-only">: {formats.names[format]}</span>
              </summary>
              <ul className="list-disc pl-6">
                {formats.lost[format].map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
