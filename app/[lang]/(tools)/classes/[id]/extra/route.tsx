import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { ExtraForAllForm } from '@/features/class/extra/extra-form';
import { listRoster } from '@/features/class/roster/data';

/** Where several pupils are given more attempts or a later due time. */
export const GET = classPage(async ({ lang, words, own }) => {
  const said = words.classes.extra;
  const pupils = await listRoster(own);
  return {
    title: words.titles.extra,
    body: (
      <ClassFrame own={own} title={said.title} lang={lang}>
        <p className="mb-8 text-lead text-quiet">{pupils.length === 0 ? words.classes.page.nobody : said.standfirst}</p>
        {pupils.length > 0 && <ExtraForAllForm own={own} pupils={pupils} lang={lang} words={words} />}
      </ClassFrame>
    ),
  };
});
