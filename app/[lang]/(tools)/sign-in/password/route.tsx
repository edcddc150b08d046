import { findNameOf } from '@/features/accounts/data';
import { ResetForm } from '@/features/accounts/reset-form';
import { findTicket } from '@/features/accounts/tickets.data';
import { toolPage } from '@/features/site/tool-page';
import { siteTime } from '@/lib/db/site-time';

/** Where the link leads that `npm run admin -- reset` makes. */
export const GET = toolPage(async ({ lang, words, query }) => {
  const said = words.accounts.reset;
  const token = query.get('ticket') ?? '';
  const ticket = await findTicket('password', token, await siteTime());
  const name = ticket?.subject && (await findNameOf(ticket.subject));
  return {
    title: words.titles.newPassword,
    body: (
      <div className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
        <h1 className="mb-4 text-title-1">{said.title}</h1>
        {name ? (
          <>
            <p className="mb-8 text-lead text-quiet">{said.standfirst(name)}</p>
            <ResetForm ticket={token} lang={lang} words={words} />
          </>
        ) : (
          <p>{said.gone}</p>
        )}
      </div>
    ),
  };
});
