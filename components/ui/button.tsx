import type { ComponentProps } from 'react';
import { classNames } from '@/lib/class-names';

type Rank = 'first' | 'second';

const ranks: Record<Rank, string> = {
  first: 'bg-accent text-on-accent border-accent hover:bg-ink hover:border-ink hover:text-paper',
  second: 'bg-sheet text-ink border-edge hover:border-ink',
};

const shape =
  'inline-flex min-h-12 items-center justify-center gap-2 border-2 px-6 py-2 font-sans text-label font-semibold no-underline cursor-pointer rounded-sm';

/** The classes of a button, for one that an element makes. */
export const buttonLook = (rank: Rank): string => classNames(shape, ranks[rank]);

/** A button of a form. `rank` says whether it is what one came for (`first`) or beside it. */
export function Button({ rank = 'first', className, ...rest }: ComponentProps<'button'> & { rank?: Rank }) {
  return <button type="submit" {...rest} className={classNames(shape, ranks[rank], className)} />;
}

/** A link that looks like a button: it leads to where one acts. */
export function ButtonLink({ rank = 'first', className, ...rest }: ComponentProps<'a'> & { rank?: Rank }) {
  return <a {...rest} className={classNames(shape, ranks[rank], className)} />;
}
