import type { Words } from '@/content/editions';

/** The code with which this quiz can be taken to another device, folded away. Nothing for an attempt without one. */
export function ReturnCode({ code, words }: { code: string | null; words: Words }) {
  if (!code) return null;
  const said = words.quiz.move;
  return (
    <details className="no-print mt-12 border-t border-rule pt-2 font-sans text-label">
      <summary className="inline-block py-2 text-quiet underline underline-offset-4 hover:text-ink">
        {said.title}
      </summary>
      <p className="mt-1 text-quiet">{said.text}</p>
      <p className="mt-2">
        {said.code}:{' '}
        <strong translate="no" className="tracking-wider whitespace-nowrap">
          {code}
        </strong>
      </p>
    </details>
  );
}
