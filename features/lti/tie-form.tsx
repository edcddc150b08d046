import { Select } from '@/components/ui/select';
import type { Words } from '@/content/editions';
import { ActionForm } from '@/features/class/action-form';
import type { Language } from '@/lib/languages';

/** Lets the link of a course lead to another class of the teacher's. */
export function TieForm({
  classId,
  others,
  error,
  lang,
  words,
}: {
  classId: string;
  others: readonly { id: string; title: string }[];
  error?: string | undefined;
  lang: Language;
  words: Words;
}) {
  const said = words.lti.tie;
  return (
    <ActionForm
      id="tie"
      title={said.title}
      text={said.text}
      action={`/classes/${classId}/tie`}
      submit={said.submit}
      lang={lang}
    >
      <Select
        name="into"
        label={said.label}
        error={error}
        choices={others.map(({ id, title }) => ({ value: id, label: title }))}
      />
    </ActionForm>
  );
}
