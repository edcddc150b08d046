import type { PublicItem } from '../public-item';

/** What is asked, and the statement of which it is asked. Fit for a legend or a label. */
export function Prompt({ item }: { item: PublicItem }) {
  return (
    <>
      <span className="whitespace-pre-line">{item.prompt}</span>
      {item.statement && (
        <span className="mt-2 block border-l-4 border-rule pl-4 font-normal whitespace-pre-line">{item.statement}</span>
      )}
    </>
  );
}
