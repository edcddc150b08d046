import type { ReactNode } from 'react';
import { FieldError } from '@/components/ui/field-error';
import { FieldGroup } from '@/components/ui/field-group';
import type { Words } from '@/content/editions';
import { type Problem, problemAt } from '@/features/site/receive-form';
import type { Draft } from './draft';
import { RowText } from './row-field';

/** What the fields of a question are drawn from. */
export type Props = { draft: Draft; problem: Problem | undefined; words: Words };

/** The numbers from 1 to n. */
export const numbers = (n: number) => Array.from({ length: n }, (_, index) => index + 1);
/** The id of the sentence for a field, when it is this field that is in error. */
export const invalidBy = (problem: Problem | undefined, field: string) =>
  problem?.field === field ? `${field}-error` : undefined;

/** A group of rows, with the sentences for whatever in it is in error. */
export function Rows({ draft, problem, words, children }: Props & { children: ReactNode }) {
  const said = words.ownItems.form;
  return (
    <FieldGroup
      name="options"
      legend={said.options[draft.kind]}
      hint={`${said.hints[draft.kind]} ${said.whyHint}`}
      error={problemAt(problem, 'options')}
    >
      <FieldError field="right" message={problemAt(problem, 'right')} />
      <FieldError field="explanations" message={problemAt(problem, 'explanations')} />
      <div className="grid gap-6">{children}</div>
    </FieldGroup>
  );
}

/** One of them. */
export function Row({ children }: { children: ReactNode }) {
  return <div className="grid gap-3 border-l-4 border-rule pl-4">{children}</div>;
}

/** Why the option of a row is right or wrong. */
export function Explanation({ n, what, draft, problem, words }: Props & { n: number; what: string }) {
  return (
    <RowText
      name="explanations"
      label={words.ownItems.form.explanationOf(what)}
      value={draft.explanations[n - 1] ?? ''}
      invalidBy={invalidBy(problem, 'explanations')}
    />
  );
}
