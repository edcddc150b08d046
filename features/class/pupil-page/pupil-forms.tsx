import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { Words } from '@/content/editions';
import { type Problem, problemAt } from '@/features/site/receive-form';
import type { Language } from '@/lib/languages';
import type { FormValues } from '@/lib/web/form-body';
import { ActionForm } from '../action-form';
import { wallTimeOf } from '../local-time';
import type { OwnClass } from '../own-class';
import type { listRoster, RosterPupil } from '../roster/data';

type Props = {
  own: OwnClass;
  pupil: Pick<RosterPupil, 'id' | 'name' | 'extraAttempts' | 'due'>;
  problem?: Problem | undefined;
  /** What was typed; else what is saved. */
  values?: FormValues | undefined;
  lang: Language;
  words: Words;
};

const actionOf = ({ own, pupil }: Props, action: string) => `/classes/${own.id}/pupils/${pupil.id}/${action}`;

/** Gives the pupil another name. */
export function RenameForm(props: Props) {
  const { pupil, problem, values, lang, words } = props;
  const said = words.classes.pupil.rename;
  return (
    <ActionForm id="rename" title={said.title} action={actionOf(props, 'rename')} submit={said.submit} lang={lang}>
      <TextField
        name="name"
        label={said.label}
        error={problemAt(problem, 'name')}
        defaultValue={values?.get('name')?.[0] ?? pupil.name}
        required
        maxLength={500}
        autoComplete="off"
      />
    </ActionForm>
  );
}

/** Gives the pupil more attempts or a later due time. */
export function ExtraForm(props: Props) {
  const { own, pupil, problem, values, lang, words } = props;
  const said = words.classes.pupil.extra;
  return (
    <ActionForm id="extra" title={said.title} action={actionOf(props, 'extra')} submit={said.submit} lang={lang}>
      <TextField
        name="attempts"
        label={said.attempts}
        error={problemAt(problem, 'attempts')}
        defaultValue={values?.get('attempts')?.[0] ?? String(pupil.extraAttempts)}
        inputMode="numeric"
        maxLength={3}
        autoComplete="off"
        className="w-28"
      />
      {own.due ? (
        <TextField
          name="due"
          type="datetime-local"
          label={said.due}
          hint={said.dueHint(own.zone.replaceAll('_', ' '))}
          error={problemAt(problem, 'due')}
          defaultValue={values?.get('due')?.[0] ?? (pupil.due ? wallTimeOf(pupil.due, own.zone) : '')}
          className="w-full sm:w-80"
        />
      ) : (
        <p className="font-sans text-label text-quiet">{said.dueNone}</p>
      )}
    </ActionForm>
  );
}

/** Makes one pupil of this one and another. */
export function MergeForm({
  others,
  into,
  ...props
}: Props & {
  others: Awaited<ReturnType<typeof listRoster>>;
  /** Chosen beforehand: then what will go stands open, to be read. */
  into?: string | null;
}) {
  const { problem, values, lang, words } = props;
  const said = words.classes.pupil.merge;
  if (others.length === 0) return null;
  return (
    <ActionForm
      id="merge"
      title={said.title}
      text={
        <>
          <p>{said.text}</p>
          <p className="mt-1 font-sans text-label text-quiet">{said.hint}</p>
        </>
      }
      action={actionOf(props, 'merge')}
      submit={said.submit}
      ask={{ open: said.ask, text: said.asked(props.pupil.name), isOpen: others.some(({ id }) => id === into) }}
      lang={lang}
    >
      <Select
        name="into"
        label={said.into}
        areNames
        error={problemAt(problem, 'into')}
        chosen={values?.get('into')?.[0] ?? into ?? ''}
        choices={[
          { value: '', label: said.choose },
          ...others.map(({ id, name, identifier }) => ({
            value: id,
            label: identifier ? `${name} (${identifier})` : name,
          })),
        ]}
      />
    </ActionForm>
  );
}

/** Takes the pupil out of the class. */
export function RemoveForm(props: Props) {
  const said = props.words.classes.pupil.remove;
  return (
    <ActionForm
      id="remove"
      title={said.title}
      text={said.text}
      action={actionOf(props, 'remove')}
      submit={said.submit(props.pupil.name)}
      lang={props.lang}
    />
  );
}

/** Makes a new return code for a pupil who lost theirs. */
export function ReturnCodeForm(props: Props) {
  const said = props.words.classes.pupil.code;
  return (
    <ActionForm
      id="return-code"
      title={said.title}
      text={said.text}
      action={actionOf(props, 'return-code')}
      submit={said.submit}
      ask={{ open: said.ask, text: said.asked }}
      lang={props.lang}
    />
  );
}
