import { wordsOf } from '@/content/editions';
import { castVote, changeVoteByReceipt } from '@/features/poll/data';
import { voteFlash } from '@/features/poll/flash';
import { newReceipt, receiptFrom } from '@/features/poll/receipt';
import { VoteAgain } from '@/features/poll/vote-again';
import { voteShape } from '@/features/poll/vote-shape';
import { votingClassOf } from '@/features/pupil/voting-class';
import { admitReader } from '@/features/readers/rate-limit/admit-reader';
import { wayIn } from '@/features/readers/rate-limit/way-in';
import { findReader, isReturned, receiptSeed } from '@/features/readers/reader';
import { receiveForm } from '@/features/site/receive-form';
import { siteTime } from '@/lib/db/site-time';
import { seeForm } from '@/lib/web/form-handler';

export const GET = seeForm('/poll');

/** Counts a vote, or changes it: the browser's own, or that of a receipt. */
export const POST = (request: Request) =>
  receiveForm(request, {
    shape: voteShape,
    page: ({ lang }) => `/${lang}/poll`,
    async act({ stance, phase, reasons: given, receipt }, form) {
      const now = await siteTime();
      const to = `/${form.lang}/poll?voted=${phase}`;
      const reasons = given.length === 0 ? null : given.filter((reason) => reason !== '');
      if (receipt) {
        const sender = findReader(form.request.headers.get('cookie'));
        const { changed } = await changeVoteByReceipt(receipt, { phase, stance }, sender, now);
        return { to, json: { phase, stance, changed }, cookies: [voteFlash({ phase, receipt: null }, now)] };
      }
      const { reader, cookies } = await admitReader(form);
      // Copies of one form have one code: whichever answer arrives, it is the receipt of the vote.
      const code = form.once ? receiptFrom(receiptSeed(reader, `${form.once} ${phase}`)) : newReceipt();
      const classId = await votingClassOf(reader, form.request);
      const vote = await castVote(reader, { phase, stance, reasons, code, classId }, now);
      return {
        to,
        json: {
          phase,
          stance,
          changed: vote.changed || isReturned(form.request.headers.get('cookie')),
          ...(vote.receipt && { receipt: vote.receipt }),
        },
        cookies: vote.receipt ? [...cookies, voteFlash({ phase, receipt: vote.receipt }, now)] : cookies,
      };
    },
    again: (problem, form) => <VoteAgain problem={problem} form={form} words={wordsOf(form.lang)} />,
    extra: wayIn,
  });
