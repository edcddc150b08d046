import type { ReactNode } from 'react';
import { Prompt } from './kinds/prompt';
import type { PublicItem } from './public-item';

/** An item on paper, under its number; `children` stand below its prompt. It does not break over two sheets. */
export function NumberedItem({ item, number, children }: { item: PublicItem; number: number; children: ReactNode }) {
  return (
    <li className="mt-6 flex break-inside-avoid gap-3 print:mt-4" data-item={item.id}>
      <span className="min-w-8 font-semibold">{number}.</span>
      <div className="min-w-0 flex-1">
        <p className="font-semibold">
          <Prompt item={item} />
        </p>
        {children}
      </div>
    </li>
  );
}
