import { withoutCard } from '@/features/class/cards/data';
import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { classPath } from '@/features/class/receive-class-form';
import { listRoster } from '@/features/class/roster/data';
import { RemoveSinceForm } from '@/features/class/roster/remove-since-form';
import { RosterForm } from '@/features/class/roster/roster-form';
import { RosterTable } from '@/features/class/roster/roster-table';

const count = (text: string | null) => (/^\d{1,4}$/.test(text ?? '') ? Number(text) : null);

/** Who is on the list of a class; more are pasted in. */
export const GET = classPage(async ({ lang, words, query, own }) => {
  const said = words.classes.roster;
  const roster = await listRoster(own);
  const listed = roster.filter(({ isListed }) => isListed).length;
  const [added, known] = [count(query.get('added')), count(query.get('known'))];
  const removed = count(query.get('removed'));
  const [repeated, left] = [count(query.get('repeated')) ?? 0, count(query.get('left')) ?? 0];
  const done =
    added !== null && known !== null
      ? [said.done(added, known), repeated > 0 && said.repeated(repeated), left > 0 && said.left(left)]
          .filter(Boolean)
          .join(' ')
      : removed !== null
        ? said.since.done(removed)
        : null;
  return {
    title: words.titles.roster,
    body: (
      <ClassFrame own={own} title={said.title} said={done} lang={lang}>
        <p className="mb-6 text-lead text-quiet">{said.standfirst}</p>
        <RosterForm classId={own.id} lang={lang} words={words} />
        {roster.length > 0 && (
          <section aria-labelledby="listed" className="mt-12">
            <h2 id="listed" className="text-title-2">
              {said.listed(listed, roster.length - listed)}
            </h2>
            {withoutCard(roster).length > 0 && (
              <p className="no-print mt-1">
                <a href={classPath(lang, own.id, '/cards')} className="inline-block py-1">
                  {words.papers.cards.title}
                </a>
              </p>
            )}
            <RosterTable own={own} roster={roster} lang={lang} words={words} />
          </section>
        )}
        {roster.some(({ joinedAt }) => joinedAt) && (
          <details className="no-print mt-12">
            <summary>{said.since.title}</summary>
            <p className="mt-4">{said.since.text}</p>
            <RemoveSinceForm own={own} lang={lang} words={words} />
          </details>
        )}
      </ClassFrame>
    ),
  };
});
