import type { Words } from '@/content/editions';

/** The return code of a pupil who has just come in: this is the only time it is shown. */
export function ReturnCodeNote({ code, words }: { code: string; words: Words }) {
  const said = words.pupil.returnCode;
  return (
    <section aria-labelledby="return-code" className="mt-6 border-2 border-accent bg-sheet px-5 py-4">
      <h2 id="return-code" className="text-title-3">
        {said.title}
      </h2>
      <p className="mt-3 font-sans text-title-2 font-semibold tracking-wider" translate="no" data-return-code={code}>
        {code}
      </p>
      <p className="mt-2 text-quiet">{said.text}</p>
    </section>
  );
}
