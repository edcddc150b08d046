import { ButtonLink } from '@/components/ui/button';
import type { Words } from '@/content/editions';
import { newId } from '@/lib/ids';
import type { Language } from '@/lib/languages';
import { StartClassQuiz } from './next-step-section';
import { endOf, nextLink, type Thread } from './thread';

/** At the end of whatever a pupil has just done: what their class asks for next, and the way back to it. */
export function NextInClass({ thread, lang, words }: { thread: Thread; lang: Language; words: Words }) {
  const { code, title } = thread.pupil.class;
  const { page, quiz, steps } = words.pupil;
  const [before = '', after = ''] = page.nextIn('\0').split('\0');
  const next = nextLink(thread, lang, words);
  const end = next ? null : endOf(thread, words);
  const isStart = thread.next?.step === 'quiz' && next?.href.endsWith('#next');
  return (
    <section aria-labelledby="next-in-class" className="no-print mt-8 border-l-4 border-accent pl-4">
      <h2 id="next-in-class" className="text-title-3">
        {before}
        <bdi translate="no">{title}</bdi>
        {after} {next?.label ?? end?.title}
      </h2>
      {end && <p className="mt-1">{end.text}</p>}
      <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-3">
        {isStart ? (
          <StartClassQuiz pupil={thread.pupil} label={steps.quizStart} once={newId()} lang={lang} />
        ) : (
          next && <ButtonLink href={next.href}>{page.goOn}</ButtonLink>
        )}
        <a href={`/${lang}/class/${code}`} className="inline-block py-1">
          {quiz.toClass}
        </a>
      </div>
    </section>
  );
}
