import { TextField } from '@/components/ui/text-field';
import type { Words } from '@/content/editions';
import { OnceField } from '@/features/site/once-field';
import { type Problem, problemAt } from '@/features/site/receive-form';
import type { Language } from '@/lib/languages';
import type { FormValues } from '@/lib/web/form-body';
import { ActionForm } from './action-form';
import type { OwnClass } from './own-class';

type Props = {
  own: OwnClass;
  problem?: Problem | undefined;
  /** What was typed. */
  values?: FormValues | undefined;
  lang: Language;
  words: Words;
};

/** Makes a class with the same settings and roster. */
export function CopyForm({ own, once, problem, values, lang, words }: Props & { once: string }) {
  const said = words.classes.copy;
  return (
    <ActionForm
      id="copy"
      title={said.title}
      text={said.text}
      action={`/classes/${own.id}/copy`}
      submit={said.submit}
      lang={lang}
    >
      <OnceField value={once} />
      <TextField
        name="title"
        label={said.label}
        error={problemAt(problem, 'title')}
        defaultValue={values?.get('title')?.[0] ?? own.title}
        required
        maxLength={200}
        autoComplete="off"
      />
    </ActionForm>
  );
}

/** Closes the class, or opens it again. */
export function CloseForm({ own, lang, words }: Props) {
  const said = words.classes.close;
  return (
    <ActionForm
      id="close"
      title={own.isClosed ? said.openTitle : said.title}
      text={own.isClosed ? said.openText : said.text}
      action={`/classes/${own.id}/close`}
      submit={own.isClosed ? said.open : said.submit}
      hidden={own.isClosed ? { open: 'yes' } : {}}
      lang={lang}
    />
  );
}

/** Deletes the class, for whoever types its title. */
export function DeleteForm({ own, problem, values, lang, words }: Props) {
  const said = words.classes.remove;
  return (
    <ActionForm
      id="delete"
      title={said.title}
      text={said.text}
      action={`/classes/${own.id}/delete`}
      submit={said.submit}
      lang={lang}
    >
      <TextField
        name="confirm"
        label={said.label}
        hint={own.title}
        error={problemAt(problem, 'confirm')}
        defaultValue={values?.get('confirm')?.[0]}
        required
        autoComplete="off"
      />
    </ActionForm>
  );
}
