import type { ReactNode } from 'react';
import { ChoiceList } from '@/components/ui/choice-list';
import { FieldError } from '@/components/ui/field-error';
import { FieldGroup } from '@/components/ui/field-group';
import { accountAnswers, type ItemKind } from '@/content/facts/item';
import { problemAt } from '@/features/site/receive-form';
import { bounds } from './draft';
import { Explanation, invalidBy, numbers, type Props, Row, Rows } from './option-rows';
import { RowField, RowText } from './row-field';

/** What may be answered, what is right and why: as many fields as the kind has. */
export function OptionFields(props: Props) {
  const Fields = fields[props.draft.kind];
  return <Fields {...props} />;
}

/** `one`, `several`, `order`: a row for each option. */
function Options(props: Props) {
  const { draft, problem, words } = props;
  const said = words.ownItems.form;
  const labelOf = draft.kind === 'order' ? said.place : said.option;
  const written = draft.options.findLastIndex((text) => text !== '') + 1;
  // True and false are two; an empty form begins with three.
  const shown = written === 0 ? bounds.options[0] : written;
  const rows = numbers(bounds.options[1]).map((n) => ({
    n,
    row: (
      <Row key={n}>
        <div className="grid gap-0.5">
          <RowText
            name="options"
            label={labelOf(n)}
            value={draft.options[n - 1] ?? ''}
            invalidBy={invalidBy(problem, 'options')}
          />
          {draft.kind !== 'order' && (
            <label className="flex min-h-8 w-fit cursor-pointer items-center gap-3 font-sans text-label">
              <input
                className="tick"
                type={draft.kind === 'one' ? 'radio' : 'checkbox'}
                name="right"
                value={n}
                defaultChecked={draft.right.includes(String(n))}
                aria-label={said.isRight(n)}
                aria-invalid={problem?.field === 'right' ? true : undefined}
                aria-describedby={invalidBy(problem, 'right')}
              />
              {said.right}
            </label>
          )}
        </div>
        <Explanation {...props} n={n} what={labelOf(n)} />
      </Row>
    ),
  }));
  return (
    <Rows {...props}>
      {rows.filter(({ n }) => n <= shown).map(({ row }) => row)}
      {shown < rows.length && (
        <details>
          <summary className="w-fit cursor-pointer py-1.5 font-semibold text-accent underline underline-offset-4">
            {said.more}
          </summary>
          <div className="mt-3 grid gap-6">{rows.filter(({ n }) => n > shown).map(({ row }) => row)}</div>
        </details>
      )}
    </Rows>
  );
}

function Pairs(props: Props) {
  const { draft, problem, words } = props;
  const said = words.ownItems.form;
  const half = (n: number, label: string) => (
    <RowField name="right" label={label} value={draft.right[n - 1] ?? ''} invalidBy={invalidBy(problem, 'right')} />
  );
  const most = bounds.pairs[1];
  // The spare half comes last, wherever the pairs end.
  const pairs = draft.options.filter(Boolean).length;
  const isShort = draft.right.length > pairs && pairs < most;
  return (
    <Rows {...props}>
      {numbers(most).map((n) => (
        <Row key={n}>
          <div className="grid gap-3 sm:grid-cols-2">
            <RowText
              name="options"
              label={said.left(n)}
              value={draft.options[n - 1] ?? ''}
              invalidBy={invalidBy(problem, 'options')}
            />
            {isShort && n > pairs ? (
              <RowField name="right" label={said.half(n)} value="" invalidBy={invalidBy(problem, 'right')} />
            ) : (
              half(n, said.half(n))
            )}
          </div>
          <Explanation {...props} n={n} what={said.left(n)} />
        </Row>
      ))}
      {isShort ? (
        <RowField name="right" label={said.spare} value={draft.right.slice(pairs).find(Boolean) ?? ''} />
      ) : (
        half(most + 1, said.spare)
      )}
    </Rows>
  );
}

function Numbers(props: Props) {
  const { draft, problem, words } = props;
  const said = words.ownItems.form;
  return (
    <Rows {...props}>
      <Row>
        <div className="grid gap-3 sm:grid-cols-2">
          {numbers(Math.max(2, draft.right.length)).map((n, index) => (
            <RowField
              key={n}
              name="right"
              label={n === 1 ? said.number : said.alsoRight}
              value={draft.right[index] ?? ''}
              inputMode="decimal"
              invalidBy={invalidBy(problem, 'right')}
            />
          ))}
        </div>
        <RowField
          name="options"
          label={said.unit}
          value={draft.options[0] ?? ''}
          invalidBy={invalidBy(problem, 'options')}
        />
        <Explanation {...props} n={1} what={said.number} />
      </Row>
    </Rows>
  );
}

function Statement(props: Props) {
  const { draft, problem, words } = props;
  const said = words.ownItems.form;
  const answers = words.quiz.item.accountAnswers;
  return (
    <FieldGroup
      name="options"
      legend={said.options.account}
      hint={`${said.hints.account} ${said.whyHint}`}
      error={problemAt(problem, 'options')}
    >
      <div className="grid gap-6">
        <RowText
          name="options"
          label={said.statement}
          value={draft.options[0] ?? ''}
          invalidBy={invalidBy(problem, 'options')}
        />
        <ChoiceList
          name="right"
          legend={said.whoSays}
          choices={accountAnswers.map((answer) => ({ value: answer, label: answers[answer] }))}
          chosen={draft.right}
          error={problemAt(problem, 'right')}
        />
        <div className="grid gap-3">
          <FieldError field="explanations" message={problemAt(problem, 'explanations')} />
          {accountAnswers.map((answer, index) => (
            <Explanation key={answer} {...props} n={index + 1} what={answers[answer]} />
          ))}
        </div>
      </div>
    </FieldGroup>
  );
}

const fields: Record<ItemKind, (props: Props) => ReactNode> = {
  one: Options,
  several: Options,
  order: Options,
  match: Pairs,
  number: Numbers,
  account: Statement,
};
