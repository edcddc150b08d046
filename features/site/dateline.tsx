import { Fragment } from 'react';
import type { Words } from '@/content/editions';

/** When it was told. What does not fit into a line goes into the next by halves: “mid-April” would break at its hyphen. */
export const Dateline = ({ words }: { words: Words['site'] }) =>
  words.dateline.split(/(?<=;) /).map((half, index) => (
    <Fragment key={half}>
      {index > 0 && ' '}
      <span className="inline-block">{half}</span>
    </Fragment>
  ));
