import { wordsOf } from '@/content/editions';
import { withdrawVote, withdrawVoteByReceipt } from '@/features/poll/data';
import { ReceiptForms } from '@/features/poll/receipt-forms';
import { withdrawalShape } from '@/features/poll/vote-shape';
import { findReader } from '@/features/readers/reader';
import { problemAt, receiveForm } from '@/features/site/receive-form';
import { siteTime } from '@/lib/db/site-time';
import { seeForm } from '@/lib/web/form-handler';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeForm('/poll');

/** Takes a vote back: the browser's own, or that of a receipt. */
export const POST = (request: Request) =>
  receiveForm(request, {
    shape: withdrawalShape,
    page: ({ lang }) => `/${lang}/poll`,
    async act({ phase, receipt }, { request: { headers }, lang }) {
      const done = { to: `/${lang}/poll?withdrawn=${phase}`, json: { phase } };
      if (receipt) {
        await withdrawVoteByReceipt(receipt, phase, await siteTime());
        return done;
      }
      const reader = findReader(headers.get('cookie'));
      if (!reader || !(await withdrawVote(reader, phase, await siteTime()))) throw new Refusal(404, 'no-vote');
      return done;
    },
    again: (problem, { values, lang }) =>
      values.has('receipt') && (
        <ReceiptForms
          lang={lang}
          words={wordsOf(lang)}
          typed={{ phase: values.get('phase')?.[0], receipt: values.get('receipt')?.[0] }}
          error={problemAt(problem, 'receipt')}
        />
      ),
  });
