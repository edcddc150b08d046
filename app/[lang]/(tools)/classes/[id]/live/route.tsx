import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { classPath } from '@/features/class/receive-class-form';
import { LiveClass } from '@/features/live/live-class';
import { livePages } from '@/features/live/live-pages';
import { findRound } from '@/features/live/rounds/data';
import { lookAgainSeconds } from '@/features/live/rounds/look-again';

/** A lesson at the teacher's pace: one question at a time for everybody. */
export const GET = classPage(async ({ lang, words, query, own, request }) => {
  const said = words.live.round;
  const { round, questions } = await livePages.live({ own, lang, query, headers: request.headers });
  // While answers come in there is something to see; at other times the list of questions stays as it was left.
  const isAwaited = (await findRound(own.id))?.state === 'open';
  return {
    title: words.titles.live,
    refreshSeconds: isAwaited ? lookAgainSeconds : undefined,
    body: (
      <ClassFrame own={own} title={said.title} said={query.has('ended') ? said.ended : null} lang={lang}>
        <LiveClass id={own.id} page="live" lang={lang} />
        <div data-live="round">{round}</div>
        <p className="mt-6 text-quiet">{said.standfirst}</p>
        <p className="mt-2 text-quiet">
          {said.counts} {said.noScript}
        </p>
        <p className="mt-2 font-sans text-label">
          <a href={classPath(lang, own.id, '/project')} className="inline-block py-1">
            {said.projector}
          </a>{' '}
          <noscript>
            <a href={classPath(lang, own.id, '/live')} className="inline-block px-2 py-1">
              {said.look}
            </a>
          </noscript>
        </p>
        <div data-live="questions" className="mt-8">
          {questions}
        </div>
      </ClassFrame>
    ),
  };
});
