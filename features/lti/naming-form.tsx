import type { Words } from '@/content/editions';
import { ActionForm } from '@/features/class/action-form';
import type { Language } from '@/lib/languages';

/** Lets pupils of a platform come in under their names, or without. */
export function NamingForm({
  classId,
  takesNames,
  lang,
  words,
}: {
  classId: string;
  takesNames: boolean;
  lang: Language;
  words: Words;
}) {
  const said = words.lti.naming;
  return (
    <ActionForm
      id="naming"
      title={said.title}
      text={takesNames ? said.on : said.off}
      action={`/classes/${classId}/naming`}
      hidden={{ names: takesNames ? 'off' : 'on' }}
      submit={takesNames ? said.turnOff : said.turnOn}
      lang={lang}
    />
  );
}
