import type { Words } from '@/content/editions';

/** What whoever reads, cites or shares this has to know: whose accounts these are, and where the story stops. */
export function Caveats({ words }: { words: Words }) {
  const { accounts, time } = words.site.caveats;
  return (
    <ol className="mt-3 grid gap-3">
      {[accounts, time].map((sentences) => (
        <li key={sentences[0]} className="border-l-4 border-rule pl-4">
          {sentences.join(' ')}
        </li>
      ))}
    </ol>
  );
}
