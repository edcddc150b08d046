import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import { instructorPage } from '@/features/accounts/instructor-page';
import { findInvitation } from '@/features/class/colleagues/data';
import { siteTime } from '@/lib/db/site-time';

/** Where the link for a colleague leads: coming in takes a press of a button, so that no preview of the link uses it up. */
export const GET = instructorPage(async ({ lang, words, query }) => {
  const said = words.classes.colleagues;
  const ticket = query.get('ticket') ?? '';
  const invitation = await findInvitation(ticket, await siteTime());
  return {
    title: words.titles.joinAsColleague,
    body: (
      <div className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
        <h1 className="text-title-1">{said.joinTitle}</h1>
        <p className="mt-4 text-lead">{invitation ? said.joinText(invitation.title) : said.gone}</p>
        {invitation && (
          <PostForm action="/classes/join" lang={lang} className="mt-8">
            <input type="hidden" name="ticket" value={ticket} />
            <Button>{said.join}</Button>
          </PostForm>
        )}
      </div>
    ),
  };
});
