import type { Words } from '@/content/editions';
import { type Problem, problemAt } from '@/features/site/receive-form';
import { newId } from '@/lib/ids';
import type { Form } from '@/lib/web/form-handler';
import { ReasonsForm } from './reasons-form';
import { ReceiptForms } from './receipt-forms';
import { VoteForm } from './vote-form';

/** The form that was not taken, once more, with what was chosen and typed. */
export function VoteAgain({ problem, form, words }: { problem: Problem; form: Form; words: Words }) {
  const { lang, values } = form;
  const first = (name: string) => values.get(name)?.[0];
  const phase = first('phase') === 'after' ? 'after' : 'before';
  const once = form.once ?? newId();
  const stance = first('stance') ?? null;
  if (values.has('receipt'))
    return (
      <ReceiptForms
        lang={lang}
        words={words}
        typed={{ phase: first('phase'), stance: first('stance'), receipt: first('receipt') }}
        error={problemAt(problem, 'receipt')}
        stanceError={problemAt(problem, 'stance')}
      />
    );
  if (values.has('reasons') && stance)
    return (
      <ReasonsForm
        phase={phase}
        stance={stance}
        chosen={values.get('reasons') ?? []}
        error={problemAt(problem, 'reasons')}
        once={once}
        lang={lang}
        words={words}
      />
    );
  return (
    <VoteForm
      phase={phase}
      chosen={stance}
      error={problemAt(problem, 'stance')}
      once={once}
      lang={lang}
      words={words}
    />
  );
}
