import type { ReactNode } from 'react';
import { wordsOf } from '@/content/editions';
import { classNames } from '@/lib/class-names';
import type { Language } from '@/lib/languages';
import { LooksNote } from './looks-note';
import type { OwnClass } from './own-class';
import { classPath } from './receive-class-form';

/** A page below a class's own: the way back, the title, and what has just been done. */
export function ClassFrame({
  own,
  title,
  said,
  isWide = false,
  lang,
  children,
}: {
  own: OwnClass;
  title: ReactNode;
  said?: string | null;
  isWide?: boolean;
  lang: Language;
  children: ReactNode;
}) {
  return (
    <div className={classNames('mx-auto px-5 pt-8', isWide ? 'max-w-wide' : 'max-w-measure')}>
      <p className="no-print font-sans text-label wrap-anywhere">
        <a href={classPath(lang, own.id)}>
          <bdi translate="no">{own.title}</bdi>
        </a>
      </p>
      <h1 className="mt-2 mb-6 text-title-1 wrap-anywhere">{title}</h1>
      {!own.mayChange && <LooksNote words={wordsOf(lang)} />}
      {said && (
        <p role="status" className="mb-6 border-l-4 border-right-answer pl-4">
          {said}
        </p>
      )}
      {children}
    </div>
  );
}
