import type { ReactNode } from 'react';

/** A part of the guide under its heading. */
export function GuidePart({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-14">
      <h2 id={id} className="text-title-2">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Points of a part, one below the other. */
export function GuideList({ items }: { items: readonly string[] }) {
  return (
    <ul className="mt-3 grid list-disc gap-1 pl-6">
      {items.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
