import { chapterSlugs } from '@/content/facts/chapters';
import { Handout } from '@/features/explainer/papers/handout';
import { toolPage } from '@/features/site/tool-page';
import { keptParts } from '@/lib/web/kept-parts';

/** Some 300 KB each. */
const kept = keptParts(20);

/**
 * Chapters on paper. `?chapters=` (may repeat) names them, all without it; `?told=` `a` or `b` gives one account's
 * telling; `?without=figures` leaves out the figures; `?apart=chapters` begins each chapter on a new sheet.
 */
export const GET = toolPage(async ({ lang, words, query }) => {
  const asked = query.getAll('chapters');
  const chosen = chapterSlugs.filter((slug) => asked.includes(slug));
  const slugs = chosen.length > 0 ? chosen : chapterSlugs;
  const told = query.get('told');
  const options = {
    slugs,
    told: told === 'a' || told === 'b' ? told : 'both',
    hasFigures: !query.getAll('without').includes('figures'),
    isApart: query.getAll('apart').includes('chapters'),
    lang,
  } as const;
  return {
    title: words.titles.handout,
    body: await kept(JSON.stringify(options), <Handout {...options} words={words} />),
  };
});
