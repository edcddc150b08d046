import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';

/** One thing to do, with a mark and a word for whether it is done. */
export function Step({
  title,
  isDone,
  words,
  children,
}: {
  title: string;
  isDone: boolean;
  words: Words;
  children: ReactNode;
}) {
  const { page } = words.pupil;
  return (
    <li className="flex gap-4 border-t border-rule py-5">
      <Mark isDone={isDone} />
      <div className="min-w-0 flex-1">
        <h3 className="text-title-3">
          {title}{' '}
          <span className="font-sans text-label font-normal text-quiet">· {isDone ? page.isDone : page.open}</span>
        </h3>
        {children}
      </div>
    </li>
  );
}

/** A ring, or a disc with a tick: said in words beside it. */
export function Mark({ isDone }: { isDone: boolean }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className="mt-1 size-6 flex-none fill-none stroke-2">
      {isDone ? (
        <>
          <circle cx="12" cy="12" r="11" className="fill-right-answer" />
          <path d="M6.5 12.5l4 4 7-8" className="stroke-paper" />
        </>
      ) : (
        <circle cx="12" cy="12" r="10" className="stroke-edge" />
      )}
    </svg>
  );
}
