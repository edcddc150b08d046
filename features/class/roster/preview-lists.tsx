import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';

/** Pupils of a list, by name and identifier. */
export const PreviewNames = ({ pupils }: { pupils: readonly { name: string; identifier: string | null }[] }) => (
  <ol translate="no" className="mt-2 list-decimal columns-1 gap-8 pl-8 leading-snug sm:columns-2">
    {pupils.map(({ name, identifier }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name and no identifier
      <li key={index} className="break-inside-avoid py-0.5 wrap-anywhere">
        <bdi translate="no">{name}</bdi>
        {identifier && (
          <span className="font-sans text-label text-quiet">
            {' '}
            {/* One that is 10b-07 is not broken at its hyphen. */}
            <bdi translate="no" className="inline-block">
              {identifier}
            </bdi>
          </span>
        )}
      </li>
    ))}
  </ol>
);

/** Lines of a list that are no pupils, folded under what they have in common. */
export function PreviewLines({
  title,
  text,
  lines,
  isOpen,
}: {
  title: string;
  text?: string;
  lines: ReactNode[];
  isOpen?: boolean;
}) {
  return (
    <Disclosure open={isOpen} summary={`${title} (${lines.length})`}>
      {text && <p className="text-quiet">{text}</p>}
      <ul className="mt-2 list-disc pl-6 wrap-anywhere">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: never reordered
          <li key={index}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
