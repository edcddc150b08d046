import type { Words } from '@/content/editions';
import { type Problem, problemAt } from '@/features/site/receive-form';
import { newId } from '@/lib/ids';
import type { Language } from '@/lib/languages';
import type { FormValues } from '@/lib/web/form-body';
import { nameIn } from '../class/pupil-name';
import { AreYou } from './are-you';
import { ComeBackForm } from './come-back-form';
import type { JoinPageData } from './join-data';
import { JoinForm } from './join-form';
import { SameOrAnother, WhichNamesake } from './namesake-forms';

/** A form of `/join` that was refused, once more: what was typed kept, the sentence at its field. */
export function JoinAgain({
  problem,
  page,
  otherName,
  values,
  lang,
  words,
}: {
  problem: Problem;
  page: JoinPageData | null;
  /** Who this browser is, where it asked to be somebody else. */
  otherName: string | null;
  values: FormValues;
  lang: Language;
  words: Words;
}) {
  // Fresh: whoever joins from here is not to be taken for whoever sent the form before.
  const once = newId();
  if (values.has('return'))
    return (
      <ComeBackForm
        once={once}
        typed={values.get('return')?.[0]}
        error={problemAt(problem, 'return')}
        lang={lang}
        words={words}
      />
    );
  const typed = { code: values.get('code')?.[0], name: values.get('name')?.find((name) => nameIn(name) !== '') };
  if (problem.code === 'another-name' && otherName && typed.name)
    return (
      <AreYou
        name={otherName}
        typed={{ code: typed.code ?? '', name: typed.name }}
        once={once}
        lang={lang}
        words={words}
      />
    );
  const { code = '', name = '' } = typed;
  const namesake = { typed: { code, name, identifier: values.get('identifier')?.[0] }, once, lang, words };
  if (problem.field === 'identifier' && name)
    return <WhichNamesake {...namesake} error={problemAt(problem, 'identifier')} />;
  if (problem.code === 'name-in-class' && name)
    return <SameOrAnother {...namesake} error={problemAt(problem, 'name')} />;
  return (
    <JoinForm
      once={once}
      isCodeKnown={page !== null && problem.field !== 'code'}
      isListOnly={page?.class.joining === 'roster'}
      openNames={page?.openNames ?? []}
      typed={typed}
      errors={{ code: problemAt(problem, 'code'), name: problemAt(problem, 'name') }}
      lang={lang}
      words={words}
    />
  );
}
