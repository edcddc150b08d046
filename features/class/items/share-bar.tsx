/** A share from 0 to 1 as a bar of a hundred units; what it says stands in words beside it. */
export function ShareBar({ share, isRight }: { share: number; isRight: boolean }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none" className="mt-0.5 h-2 w-full">
      <rect width="100" height="8" className="fill-rule" />
      <rect width={100 * share} height="8" className={isRight ? 'fill-right-answer' : 'fill-quiet'} />
    </svg>
  );
}
