import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '@/lib/class-names';

type Props = { summary: ReactNode } & ComponentProps<'details'>;

/** Something folded away behind words that look like a link. */
export const Disclosure = ({ summary, children, ...rest }: Props) => (
  <details {...rest}>
    <summary className="inline-block py-2 font-sans text-label text-accent underline underline-offset-4">
      {summary}
    </summary>
    {children}
  </details>
);

/** The same with a sign before the words, which says whether it is open. */
export const SignedDisclosure = ({ summary, className, children, ...rest }: Props) => (
  <details className={classNames('group', className)} {...rest}>
    <summary className="inline-flex min-h-11 items-center gap-2 text-accent underline underline-offset-4">
      <span aria-hidden="true" className="w-3 font-bold before:content-['+'] group-open:before:content-['–']" />
      {summary}
    </summary>
    {children}
  </details>
);
