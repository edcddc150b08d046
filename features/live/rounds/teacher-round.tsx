import 'server-only';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import type { Phase } from '@/content/facts/poll';
import { rightText } from '@/features/quiz/answer-text';
import { itemTitle } from '@/features/quiz/item-title';
import { Prompt } from '@/features/quiz/kinds/prompt';
import { publicItem } from '@/features/quiz/public-item';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../../class/own-class';
import { classPath } from '../../class/receive-class-form';
import { ClassBars } from './class-bars';
import type { LiveLesson } from './live-lesson';
import { isQuestion, phaseOf } from './round';

type Props = { own: OwnClass; lesson: LiveLesson; lang: Language; words: Words };

/** What the class is asked at the moment, how many have answered, and what the teacher can do about it. */
export function TeacherRound(props: Props) {
  const { lesson, words } = props;
  const said = words.live.round;
  const { now, round, isPaused, next } = lesson;
  const state = now?.round.state;
  return (
    <section aria-labelledby="round" className="border-l-4 border-accent pl-4">
      {isPaused && <p className="mb-4 font-semibold">{said.paused}</p>}
      {now ? (
        <Asked {...props} now={now} />
      ) : round && !isQuestion(round) ? (
        <VoteAsked {...props} phase={phaseOf(round.item)} />
      ) : (
        <h2 id="round" className="text-title-3">
          {said.none}
        </h2>
      )}
      <div className="mt-5 flex flex-wrap gap-3">
        {state === 'open' && <Step {...props} to="close" label={said.close} rank="first" />}
        {(state === 'open' || state === 'closed') && (
          <Step {...props} to="show" label={said.show} rank={state === 'closed' ? 'first' : 'second'} />
        )}
        {round && next && (
          <Step {...props} to="next" label={said.next} rank={state === 'shown' ? 'first' : 'second'}>
            <input data-key={next.id} type="hidden" name="item" value={next.id} />
          </Step>
        )}
        <Step {...props} to="pause" label={isPaused ? said.goOn : said.pause}>
          {isPaused && <input data-key="over" type="hidden" name="over" value="yes" />}
        </Step>
      </div>
      {round && next && <p className="mt-3 text-quiet">{said.nextIs(itemTitle(next))}</p>}
      {/* It deletes what was answered: not where a thumb looks for the next question. */}
      {(round || lesson.asked.length > 0) && (
        <div className="mt-6 border-t border-rule pt-2">
          <Step {...props} to="end" label={said.end} rank="quiet" />
        </div>
      )}
    </section>
  );
}

function Asked({ now: { round, whole, sums }, lesson, words }: Props & { now: NonNullable<LiveLesson['now']> }) {
  const said = words.live.round;
  const face = publicItem(whole, words.quiz.item.accountAnswers, round.id);
  return (
    <>
      <h2 id="round" className="text-title-3">
        <Prompt item={face} />
      </h2>
      {[face.options, face.rights].map(
        (list, place) =>
          list.length > 0 && (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lists that keep their places
            <ul key={place} className="mt-2 list-disc pl-6">
              {list.map(({ id, text }) => (
                <li key={id} data-key={`${round.id} ${id}`} className="whitespace-pre-line">
                  {text}
                </li>
              ))}
            </ul>
          ),
      )}
      <p className="mt-4 text-title-3 font-semibold tabular-nums">{said.answered(sums.n, lesson.here)}</p>
      <p>{said[round.state]}</p>
      {round.state === 'shown' && (
        <>
          <p className="mt-2 font-semibold whitespace-pre-line text-right-answer">✓ {rightText(whole, words)}</p>
          <ClassBars whole={whole} face={face} sums={sums} words={words} />
        </>
      )}
    </>
  );
}

/** That everybody is asked to vote. How many have is not counted here: a class's votes are shown by its poll alone. */
function VoteAsked({ own, phase, lang, words }: Props & { phase: Phase }) {
  const said = words.live.round.vote;
  return (
    <>
      <h2 id="round" className="text-title-3">
        {words.poll.question}
      </h2>
      <p className="mt-1 text-quiet">{words.poll.phases[phase]}</p>
      <p className="mt-2">{said.asked}</p>
      <p className="mt-1 font-sans text-label">
        <a href={classPath(lang, own.id, '#class-poll')} className="inline-block py-1">
          {said.result}
        </a>
      </p>
    </>
  );
}

/** A button that moves the lesson on from what this page shows. */
function Step({
  own,
  lesson,
  to,
  label,
  rank = 'second',
  lang,
  children,
}: Props & { to: string; label: string; rank?: 'first' | 'second' | 'quiet'; children?: ReactNode }) {
  const round = lesson.round?.id;
  return (
    <PostForm action={`/classes/${own.id}/live/${to}`} lang={lang} data-key={to}>
      {/* Another round is another node: what a field holds is not changed in place. */}
      {round && <input data-key={round} type="hidden" name="round" value={round} />}
      {children}
      {rank === 'quiet' ? (
        <button
          type="submit"
          className="min-h-12 cursor-pointer font-sans text-label text-quiet underline underline-offset-4 hover:text-ink"
        >
          {label}
        </button>
      ) : (
        <Button data-key={rank} rank={rank}>
          {label}
        </Button>
      )}
    </PostForm>
  );
}
