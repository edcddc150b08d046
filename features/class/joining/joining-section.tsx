import { ChoiceList } from '@/components/ui/choice-list';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { ActionForm } from '../action-form';
import { joinings } from '../class';
import type { OwnClass } from '../own-class';

/** Who can join the class. @param error the sentence when nothing that we know was chosen */
export function JoiningForm({
  own,
  error,
  lang,
  words,
}: {
  own: OwnClass;
  error?: string | undefined;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.joining;
  return (
    <ActionForm
      id="joining"
      title={said.title}
      text={said.text}
      action={`/classes/${own.id}/joining`}
      submit={said.submit}
      lang={lang}
    >
      <ChoiceList
        name="joining"
        legend={said.legend}
        isLegendHidden
        error={error}
        chosen={[own.joining]}
        choices={joinings.map((value) => ({ value, label: said.choices[value] }))}
      />
    </ActionForm>
  );
}

/** A new code for the class; asked once, because what is printed with the old one is no good any more. */
export function NewCodeForm({ own, lang, words }: { own: OwnClass; lang: Language; words: Words }) {
  const said = words.classes.newCode;
  return (
    <ActionForm
      id="new-code"
      title={said.title}
      text={said.text}
      action={`/classes/${own.id}/new-code`}
      submit={said.submit}
      ask={{ open: said.ask, text: said.asked }}
      lang={lang}
    />
  );
}
