import { ChoiceList } from '@/components/ui/choice-list';
import { FieldError } from '@/components/ui/field-error';
import { FieldGroup } from '@/components/ui/field-group';
import { accountAnswers } from '@/content/facts/item';
import { problemAt } from '@/features/site/receive-form';
import { Explanation, invalidBy, type Props } from './option-rows';
import { RowText } from './row-field';

/** `account`: a statement, and which account says so. */
export function StatementFields(props: Props) {
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
