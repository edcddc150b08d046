import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';
import type { ItemKind } from '@/content/facts/item';
import { NumberedItem } from './numbered-item';
import type { PublicItem } from './public-item';

type Props = { item: PublicItem; words: Words };

/** An item to be answered with a pen. */
export function PrintedItem({ item, number, words }: Props & { number: number }) {
  const Answer = answers[item.kind];
  return (
    <NumberedItem item={item} number={number}>
      <div className="mt-2">
        <Answer item={item} words={words} />
      </div>
    </NumberedItem>
  );
}

/** A shape to tick or write in: round for one choice, square for several. */
function Box({ shape }: { shape: 'round' | 'square' }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" className="mt-1 size-5 flex-none fill-none stroke-edge stroke-2">
      {shape === 'round' ? <circle cx="10" cy="10" r="8" /> : <rect x="2" y="2" width="16" height="16" />}
    </svg>
  );
}

function Boxes({ item, shape, hint }: { item: PublicItem; shape: 'round' | 'square'; hint?: string }) {
  return (
    <>
      {hint && <p className="font-sans text-label text-quiet">{hint}</p>}
      <ul className="grid gap-1">
        {item.options.map(({ id, text }) => (
          <li key={id} className="flex gap-3">
            <Box shape={shape} />
            <span className="whitespace-pre-line">{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The letter before a right side: A for the first. */
export const letterOf = (index: number) => String.fromCharCode(65 + index);

function Pairs({ item, words }: Props) {
  return (
    <>
      <p className="font-sans text-label text-quiet">{words.quiz.print.match}</p>
      <div className="mt-1 grid gap-x-8 gap-y-1 sm:grid-cols-2 print:grid-cols-2">
        <ul className="grid content-start gap-1">
          {item.options.map(({ id, text }) => (
            <li key={id} className="flex gap-3">
              <span aria-hidden="true" className="mb-1 w-10 flex-none border-b border-edge" />
              <span className="whitespace-pre-line">{text}</span>
            </li>
          ))}
        </ul>
        <ul className="grid content-start gap-1">
          {item.rights.map(({ id, text }, index) => (
            <li key={id} className="flex gap-3">
              <span className="w-5 flex-none font-sans font-semibold">{letterOf(index)}</span>
              <span className="whitespace-pre-line">{text}</span>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

const answers: Record<ItemKind, (props: Props) => ReactNode> = {
  one: ({ item }) => <Boxes item={item} shape="round" />,
  account: ({ item }) => <Boxes item={item} shape="round" />,
  // Questions of our own say it themselves; a teacher's may not.
  several: ({ item, words: { quiz } }) => (
    <Boxes
      item={item}
      shape="square"
      hint={item.prompt.includes(quiz.print.several) ? undefined : quiz.print.several}
    />
  ),
  order: ({ item, words }) => <Boxes item={item} shape="square" hint={words.quiz.print.order} />,
  match: Pairs,
  number: ({ item }) => (
    <p className="flex items-end gap-3">
      <span aria-hidden="true" className="h-8 w-28 border-b border-edge" />
      <span>{item.unit}</span>
    </p>
  ),
};
