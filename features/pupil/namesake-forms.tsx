import { Button } from '@/components/ui/button';
import { CodeField } from '@/components/ui/code-field';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { OnceField } from '@/features/site/once-field';
import type { Language } from '@/lib/languages';
import { ComeBackForm } from './come-back-form';

type Props = {
  typed: { code: string; name: string; identifier?: string | undefined };
  once: string;
  lang: Language;
  words: Words;
};

/** For whoever shares their name with others on the list: asks for what the list has to tell them apart. */
export function WhichNamesake({ error, ...props }: Props & { error: string | undefined }) {
  const { typed, once, lang, words } = props;
  const said = words.pupil.namesakes;
  return (
    <section aria-labelledby="which">
      <h2 id="which" className="text-title-2">
        <bdi>{said.title(typed.name)}</bdi>
      </h2>
      <PostForm action="/join" lang={lang} className="mt-4 grid gap-4">
        <OnceField value={once} />
        <Typed {...props} />
        <CodeField
          name="identifier"
          label={said.number}
          hint={said.numberHint}
          error={error}
          defaultValue={typed.identifier}
          required
        />
        <p>
          <Button>{words.pupil.join.submit}</Button>
        </p>
      </PostForm>
      <p className="mt-8 mb-3 text-quiet">{said.noNumber}</p>
      <AnotherForm {...props} label={said.without} />
    </section>
  );
}

/** For a name that somebody in the class has: the same pupil comes back by a code, another of that name joins. */
export function SameOrAnother({ error, ...props }: Props & { error: string | undefined }) {
  const { typed, once, lang, words } = props;
  const said = words.pupil.namesakes;
  return (
    <section aria-labelledby="same">
      <h2 id="same" className="text-title-2">
        <bdi>{said.taken(typed.name)}</bdi>
      </h2>
      {error && (
        <p id="name-error" className="mt-3">
          {error}
        </p>
      )}
      <h3 className="mt-6 mb-3 text-title-3">{said.itIsMe}</h3>
      <ComeBackForm once={once} lang={lang} words={words} />
      <h3 className="mt-8 mb-3 text-title-3">{said.another}</h3>
      <p className="mb-3 text-quiet">{said.anotherText}</p>
      <AnotherForm {...props} label={said.join(typed.name)} />
    </section>
  );
}

const AnotherForm = ({ label, ...props }: Props & { label: string }) => (
  <PostForm action="/join" lang={props.lang} data-fresh="">
    <OnceField value={props.once} />
    <Typed {...props} />
    <input type="hidden" name="as" value="other" />
    <Button rank="second">
      <bdi className="wrap-anywhere">{label}</bdi>
    </Button>
  </PostForm>
);

const Typed = ({ typed }: Props) => (
  <>
    <input type="hidden" name="code" value={typed.code} />
    <input type="hidden" name="name" value={typed.name} />
  </>
);
