import type { ReactNode } from 'react';
import { SignedDisclosure } from '@/components/ui/disclosure';
import type { Words } from '@/content/editions';

/** What a drawing shows, as a list that opens below it. */
export const AsList = ({ words, children }: { words: Words; children: ReactNode }) => (
  <SignedDisclosure className="as-list mt-3" summary={words.figures.asList}>
    <ol>{children}</ol>
  </SignedDisclosure>
);
