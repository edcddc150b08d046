import { Button, ButtonLink } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { NoCookieNote } from '@/features/site/no-cookie-note';
import type { Language } from '@/lib/languages';
import type { Class } from '../class/class';
import { ComeBackForm } from './come-back-form';
import type { JoinPageData } from './join-data';
import { JoinForm } from './join-form';
import { LeaveSection } from './leave-section';
import { SeenList } from './seen-list';

/** The page on which a pupil comes in: what the instructor will see, the code and a name; or a return code; or to leave. */
export function JoinPage({
  page,
  code,
  hasNoCookie,
  codeError,
  once,
  lang,
  words,
}: {
  /** The class of the code in the address; null without one. */
  page: JoinPageData | null;
  /** The code as it stands in the address. */
  code: string;
  /** Somebody may have joined just now, in a browser that keeps no cookie. */
  hasNoCookie: boolean;
  codeError: string | undefined;
  once: string;
  lang: Language;
  words: Words;
}) {
  const { join, sees, comeBack } = words.pupil;
  return (
    <div className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
      {page ? (
        <h1>
          <span className="block font-sans text-label text-quiet">{join.titleOf}</span>
          <bdi translate="no" className="block text-title-1">
            {page.class.title}
          </bdi>
        </h1>
      ) : (
        <>
          <h1 className="text-title-1">{join.title}</h1>
          <p className="mt-4 text-lead text-quiet">{join.standfirst}</p>
        </>
      )}
      {hasNoCookie && <NoCookieNote about="join" words={words} />}
      {page?.ownName ? (
        <InAlready name={page.ownName} code={page.class.code} lang={lang} words={words} />
      ) : page && isShut(page.class) ? (
        <p className="mt-6">{page.class.isClosed ? join.closed : words.refusals['joining-locked']}</p>
      ) : (
        <>
          <section aria-labelledby="sees" className="mt-6 border-l-4 border-accent pl-4 text-label [&_*]:font-sans">
            <h2 id="sees" className="text-label font-semibold">
              {sees.title}
            </h2>
            <SeenList
              expiresAt={page?.class.expiresAt ?? null}
              code={page?.class.code ?? null}
              lang={lang}
              words={words}
            />
          </section>
          <section aria-label={join.title} className="mt-8">
            <JoinForm
              once={once}
              isCodeKnown={page !== null}
              isListOnly={page?.class.joining === 'roster'}
              openNames={page?.openNames ?? []}
              typed={{ code }}
              errors={{ code: codeError }}
              lang={lang}
              words={words}
            />
          </section>
        </>
      )}
      <section aria-labelledby="return-title" className="mt-14 border-t border-rule pt-6">
        <h2 id="return-title" className="text-title-3">
          {comeBack.title}
        </h2>
        <p className="mt-2 mb-4 text-quiet">{comeBack.text}</p>
        <ComeBackForm once={once} lang={lang} words={words} />
      </section>
      <LeaveSection lang={lang} words={words} />
    </div>
  );
}

const isShut = ({ isClosed, joining }: Class): boolean => isClosed || joining === 'locked';

/** Somebody whom this browser is in the class already. */
export function InAlready({ name, code, lang, words }: { name: string; code: string; lang: Language; words: Words }) {
  const [before = '', after = ''] = words.pupil.join.inAlready('\0').split('\0');
  return (
    <>
      <p className="mt-6 text-lead">
        {before}
        <bdi translate="no" className="font-semibold">
          {name}
        </bdi>
        {name.endsWith('.') ? after.replace(/^\./, '') : after}
      </p>
      <p className="mt-4">
        <ButtonLink href={`/${lang}/class/${code}`}>{words.pupil.join.goOn}</ButtonLink>
      </p>
      <PostForm action="/leave" lang={lang} className="mt-4">
        <input type="hidden" name="code" value={code} />
        <Button rank="second">
          <bdi className="wrap-anywhere">{words.pupil.join.notMe(name)}</bdi>
        </Button>
      </PostForm>
    </>
  );
}
