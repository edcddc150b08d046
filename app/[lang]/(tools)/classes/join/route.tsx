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
  const mayChange = invitation?.mayChange ?? true;
  return {
    title: words.titles.joinAsColleague,
    body: (
      <div className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
        <h1 className="text-title-1">{mayChange ? said.joinTitle : said.lookTitle}</h1>
        <p className="mt-4 text-lead">
          {!invitation ? said.gone : mayChange ? said.joinText(invitation.title) : said.lookText(invitation.title)}
        </p>
        {invitation && (
          <PostForm action="/classes/join" lang={lang} className="mt-8">
            <input type="hidden" name="ticket" value={ticket} />
            <Button>{mayChange ? said.join : said.look}</Button>
          </PostForm>
        )}
      </div>
    ),
  };
});
