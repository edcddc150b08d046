import type { ReactNode } from 'react';

/** The one way on from a chapter, as wide as the text. */
export function NextCard({
  href,
  label,
  title,
  text,
}: {
  href: string;
  label: ReactNode;
  title: string;
  text?: string | null;
}) {
  return (
    <a
      rel="next"
      href={href}
      className="group mt-6 block border-t-4 border-ink bg-sheet px-5 py-5 text-ink no-underline hover:bg-highlight"
    >
      <span className="block font-sans text-label text-quiet">{label}</span>
      <span className="block text-title-2 font-semibold group-hover:underline">{title}</span>
      {text && <p className="mt-1 text-quiet">{text}</p>}
    </a>
  );
}
