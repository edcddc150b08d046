import { wordsOf } from '@/content/editions';
import { CardAgain } from '@/features/pupil/card-again';
import { findOwnName } from '@/features/pupil/data';
import { JoinAgain } from '@/features/pupil/join-again';
import { tryJoinPage } from '@/features/pupil/join-data';
import { joinShape } from '@/features/pupil/join-shape';
import { findJoinTicket } from '@/features/pupil/join-ticket.data';
import { comeBack, join } from '@/features/pupil/joining';
import { wayIn } from '@/features/readers/rate-limit/way-in';
import { findReader } from '@/features/readers/reader';
import { receiveForm } from '@/features/site/receive-form';
import { siteTime } from '@/lib/db/site-time';
import { seeForm } from '@/lib/web/form-handler';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeForm('/join');

/** Lets a pupil into a class, or back into it on another device. */
export const POST = (request: Request) =>
  receiveForm(request, {
    shape: joinShape,
    page: ({ lang, values }) => `/${lang}/join${codeQuery(values.get('code')?.[0])}`,
    async act({ return: returnCode, ...given }, form) {
      const now = await siteTime();
      return returnCode === undefined ? join(given, form, now) : comeBack(returnCode, form, now);
    },
    async again(problem, { lang, values, request: { headers } }) {
      const reader = findReader(headers.get('cookie'));
      const [code = ''] = values.get('code') ?? [];
      const now = await siteTime();
      const ticket = values.get('ticket')?.[0];
      if (ticket !== undefined) {
        const card = await findJoinTicket(ticket, reader, now);
        const ownName = card && reader && (await findOwnName(reader, card.class.id, now));
        return <CardAgain {...{ problem, ticket, ownName, lang }} name={card?.pupil.name} words={wordsOf(lang)} />;
      }
      // A code in error was looked up already; any other is looked up here, maybe for the first time: it is counted.
      const isCodeWrong = problem.field === 'code' || code === '';
      const page = isCodeWrong ? null : await tryJoinPage(reader, code, headers, now).catch(ifRefused);
      const otherName = page && reader ? await findOwnName(reader, page.class.id, now) : null;
      return <JoinAgain {...{ problem, page, otherName, values, lang }} words={wordsOf(lang)} />;
    },
    extra: wayIn,
  });

function ifRefused(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}

const codeQuery = (code: string | undefined) => (code ? `?code=${encodeURIComponent(code.slice(0, 200))}` : '');
