import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { listGroups } from '@/features/class/groups/data';
import { GroupForm } from '@/features/class/groups/group-form';
import { GroupList } from '@/features/class/groups/group-list';
import { listRoster } from '@/features/class/roster/data';

/** Groups of pupils who have chapters of their own to read. `?group=` opens one of them to be changed. */
export const GET = classPage(async ({ lang, words, query, own }) => {
  const said = words.classes.groups;
  const [groups, pupils] = await Promise.all([listGroups(own), listRoster(own)]);
  const group = groups.find(({ name }) => name === query.get('group')) ?? null;
  const shared = { own, pupils, lang, words };
  return {
    title: words.titles.groups,
    body: (
      <ClassFrame own={own} title={said.title} lang={lang}>
        <p className="mb-8 text-lead text-quiet">{said.standfirst}</p>
        <GroupList groups={groups} {...shared} />
        {pupils.length === 0 ? (
          <p>{words.classes.page.nobody}</p>
        ) : (
          <section aria-labelledby="group-title">
            <h2 id="group-title" className="mb-5 text-title-2">
              {group ? said.change : said.make}
            </h2>
            <GroupForm group={group} {...shared} />
          </section>
        )}
      </ClassFrame>
    ),
  };
});
