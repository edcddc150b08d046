import { ChoiceList } from '@/components/ui/choice-list';
import type { Words } from '@/content/editions';
import { certainties } from './attempt';

/** How sure one is of an answer; may be left open. */
export function CertaintyField({
  chosen,
  error,
  words,
}: {
  chosen: string | undefined;
  error: string | undefined;
  words: Words;
}) {
  const said = words.quiz.item;
  return (
    <ChoiceList
      name="certainty"
      legend={said.certainty}
      isInline
      chosen={chosen ? [chosen] : []}
      error={error}
      choices={certainties.map((value) => ({ value, label: said.certainties[value] }))}
    />
  );
}
