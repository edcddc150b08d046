import { CardsForm } from '@/features/class/cards/cards-form';
import { withoutCard } from '@/features/class/cards/data';
import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { classPath } from '@/features/class/receive-class-form';
import { listRoster } from '@/features/class/roster/data';
import { currentReach } from '@/features/class/share/current-reach';

/** Where cards to join with are made, for printing. */
export const GET = classPage(async ({ lang, words, own, request }) => {
  const said = words.papers.cards;
  const roster = await listRoster(own);
  const pupils = withoutCard(roster);
  const isReached = currentReach(request.headers).kind !== 'none';
  return {
    title: words.titles.cards,
    body: (
      <ClassFrame own={own} title={said.title} lang={lang}>
        <p className="mb-8 text-lead text-quiet">{said.standfirst}</p>
        {!isReached ? (
          <p>{words.classes.page.localTitle}</p>
        ) : pupils.length > 0 ? (
          <CardsForm own={own} pupils={pupils} lang={lang} words={words} />
        ) : (
          <p>
            {roster.length === 0 ? said.noRoster : said.nobody}{' '}
            <a href={classPath(lang, own.id, '/roster')}>{words.classes.page.roster}</a>
          </p>
        )}
      </ClassFrame>
    ),
  };
});
