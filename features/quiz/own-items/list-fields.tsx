import { bounds } from './draft';
import { Explanation, invalidBy, numbers, type Props, Row, Rows } from './option-rows';
import { RowText } from './row-field';

/** `one`, `several`, `order`: a row for each option. */
export function ListFields(props: Props) {
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
