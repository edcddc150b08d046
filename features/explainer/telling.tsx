import { Fragment } from 'react';
import type { TellingBlock } from '@/content/chapter';
import { classNames } from '@/lib/class-names';
import { accountEdge, accountText } from './account-name';
import { ProseParagraph, type ProseProps } from './prose-paragraph';
import { SinceAsides } from './since/since-aside';

/**
 * A run of one account's telling. A line in the account's colour runs down its whole height, and its label stays in
 * sight while it is read, so that whoever comes in midway sees whose telling it is.
 */
export function Telling({ block, ...common }: { block: TellingBlock } & ProseProps) {
  const { account, heading, opening, paragraphs, rests } = block;
  const { telling } = common.words.explainer;
  const { label, name } = common.words.site.accounts[account];
  const [first, ...others] = paragraphs;
  // The handout holds several chapters: the claim tells their frames apart.
  const id = `telling-${account}-${opening.claims[0]}`;
  return (
    <section
      aria-labelledby={id}
      data-frame={account}
      className={classNames('frame my-10 border-l-4 pl-4 sm:pl-6', accountEdge[account])}
    >
      <p className={classNames('frame-label font-sans text-label font-semibold', accountText[account])}>
        {telling.label(label)}
      </p>
      <h2 id={id} className="mt-1 mb-2 text-title-2">
        {heading}
      </h2>
      <ProseParagraph sentences={[opening, ...(first?.sentences ?? [])]} hasTeller {...common} />
      <SinceAsides sentences={[opening, ...(first?.sentences ?? [])]} {...common} />
      {others.map((paragraph) => (
        <Fragment key={paragraph.sentences[0]?.text}>
          <ProseParagraph sentences={paragraph.sentences} hasTeller {...common} />
          <SinceAsides sentences={paragraph.sentences} {...common} />
        </Fragment>
      ))}
      <ProseParagraph sentences={[rests]} className="mt-[0.9em] text-quiet" hasTeller {...common} />
      <SinceAsides sentences={[rests]} {...common} />
      <p className="sr-only">{telling.end(name)}</p>
    </section>
  );
}
