import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { listNamedPupils } from '@/features/lti/names.data';
import { NamesPage } from '@/features/lti/names-page';
import { findLinksTo } from '@/features/lti/tie.data';
import { siteTime } from '@/lib/db/site-time';
import { Refusal } from '@/lib/web/refusal';

/** The names of the pupils who came from a platform, as it tells them now. */
export const GET = classPage(async ({ lang, words, own }) => {
  if (!(await findLinksTo(own))?.hasNames) throw new Refusal(404, 'not-found');
  const pupils = await listNamedPupils(own, await siteTime());
  return {
    title: words.lti.names.title,
    body: (
      <ClassFrame own={own} title={words.lti.names.title} lang={lang}>
        <NamesPage own={own} pupils={pupils} lang={lang} words={words} />
      </ClassFrame>
    ),
  };
});
