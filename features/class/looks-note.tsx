import type { Words } from '@/content/editions';

/** Said to a colleague who only looks, above every page of the class. */
export const LooksNote = ({ words }: { words: Words }) => (
  <p className="no-print mb-6 border-l-4 border-account-a pl-4">{words.classes.colleagues.onlyLook}</p>
);
