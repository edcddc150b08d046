import { withdrawVote } from '@/features/poll/data';
import { withdrawalShape } from '@/features/poll/vote-shape';
import { findReader } from '@/features/readers/reader';
import { receiveForm } from '@/features/site/form-door';
import { seeForm } from '@/lib/form-edge';
import { Refusal } from '@/lib/refusal';

export const GET = seeForm('/en/poll');

/** Takes a vote back. */
export const POST = (request: Request) =>
  receiveForm(request, {
    shape: withdrawalShape,
    page: ({ lang }) => `/${lang}/poll`,
    async act({ phase }, { request: { headers }, lang }) {
      const reader = findReader(headers.get('cookie'));
      if (!reader || !(await withdrawVote(reader, phase))) throw new Refusal(404, 'no-vote');
      return { to: `/${lang}/poll?withdrawn=${phase}`, json: { phase } };
    },
  });
