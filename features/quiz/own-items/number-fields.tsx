import { Explanation, invalidBy, numbers, type Props, Row, Rows } from './option-rows';
import { RowField } from './row-field';

/** `number`: what is right, in which unit. */
export function NumberFields(props: Props) {
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
