import { instructorPage } from '@/features/accounts/instructor-page';
import { ClassList } from '@/features/class/class-list/class-list';
import { NewClassForm } from '@/features/class/class-list/new-class-form';
import { listClasses } from '@/features/class/data';
import { siteTime } from '@/lib/db/site-time';
import { newId } from '@/lib/ids';

/** An instructor's classes, and a new one. */
export const GET = instructorPage(async ({ lang, words, query, instructor }) => {
  const said = words.classes.list;
  const classes = await listClasses(instructor.id);
  return {
    title: words.titles.classes,
    body: (
      <div className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
        <h1 className="text-title-1">{said.title}</h1>
        <p className="mt-4 text-lead text-quiet">{classes.length === 0 ? said.none : said.standfirst}</p>
        {(query.has('deleted') || query.has('left')) && (
          <p role="status" className="mt-4 border-l-4 border-right-answer pl-4">
            {query.has('deleted') ? said.deleted : words.classes.colleagues.left}
          </p>
        )}
        <ClassList classes={classes} now={await siteTime()} lang={lang} words={words} />
        <section aria-labelledby="new" className="mt-12">
          <h2 id="new" className="text-title-2">
            {said.make}
          </h2>
          <p className="mt-2 mb-5">{said.makeText}</p>
          <NewClassForm once={newId()} lang={lang} words={words} />
        </section>
        <p className="mt-12 border-t border-rule pt-6">
          <a href={`/${lang}/account`}>{said.account}</a>
        </p>
      </div>
    ),
  };
});
