import { tryJoinPage } from '@/features/pupil/join-data';
import { JoinPage } from '@/features/pupil/join-page';
import { findJoinTicket } from '@/features/pupil/join-ticket.data';
import { TicketPage } from '@/features/pupil/ticket-page';
import { findReader } from '@/features/readers/reader';
import { sentenceOf } from '@/features/site/receive-form';
import { toolPage } from '@/features/site/tool-page';
import { siteTime } from '@/lib/db/site-time';
import { newId } from '@/lib/ids';
import { Refusal } from '@/lib/web/refusal';

/** Where a pupil comes in. With `?code=` the class is shown before a name is given, with `?ticket=` the name too. */
export const GET = toolPage(async ({ lang, words, query, request }) => {
  const code = query.get('code') ?? '';
  const { headers } = request;
  const reader = findReader(headers.get('cookie'));
  const hasNoCookie = query.has('no-cookie') && !headers.get('cookie');
  const ticket = query.get('ticket');
  const entry = ticket === null ? null : await findJoinTicket(ticket, reader, await siteTime());
  if (ticket !== null && entry) {
    const body = <TicketPage {...{ entry, ticket, hasNoCookie, lang, words }} once={newId()} />;
    return { title: words.titles.join, body };
  }
  const page = code === '' ? null : await tryJoinPage(reader, code, headers, await siteTime()).catch(refusalOf);
  const wrong =
    page instanceof Refusal
      ? page
      : ticket !== null
        ? new Refusal(422, 'wrong-card', 'code')
        : code && !page
          ? new Refusal(422, 'wrong-class-code', 'code')
          : null;
  return {
    title: words.titles.join,
    ...(wrong && { status: wrong.status }),
    body: (
      <JoinPage
        page={page instanceof Refusal ? null : page}
        code={code.slice(0, 200)}
        hasNoCookie={hasNoCookie}
        codeError={wrong ? sentenceOf(wrong, lang) : undefined}
        once={newId()}
        lang={lang}
        words={words}
      />
    ),
  };
});

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}
