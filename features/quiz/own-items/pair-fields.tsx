import { bounds } from './draft';
import { Explanation, invalidBy, numbers, type Props, Row, Rows } from './option-rows';
import { RowField, RowText } from './row-field';

/** `match`: a row for each pair, and a spare half. */
export function PairFields(props: Props) {
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
