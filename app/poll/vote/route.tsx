import { wordsOf } from '@/content/editions';
import { castVote } from '@/features/poll/data';
import { VoteForm } from '@/features/poll/vote-form';
import { voteShape } from '@/features/poll/vote-shape';
import { readerOf } from '@/features/readers/reader';
import { problemAt, receiveForm } from '@/features/site/form-door';
import { seeForm } from '@/lib/form-edge';
import { newId } from '@/lib/ids';

export const GET = seeForm('/en/poll');

/** Counts a vote, or changes it. */
export const POST = (request: Request) =>
  receiveForm(request, {
    shape: voteShape,
    page: ({ lang }) => `/${lang}/poll`,
    async act({ stance, phase }, form) {
      const { reader, cookies } = readerOf(form);
      const { changed } = await castVote(reader, phase, stance, new Date());
      return { to: `/${form.lang}/poll?voted=${phase}`, json: { phase, stance, changed }, cookies };
    },
    again(problem, { lang, values, once }) {
      const phase = values.get('phase')?.[0] === 'after' ? 'after' : 'before';
      const chosen = values.get('stance')?.[0] ?? null;
      return (
        <VoteForm
          phase={phase}
          chosen={chosen}
          error={problemAt(problem, 'stance')}
          once={once ?? newId()}
          lang={lang}
          words={wordsOf(lang)}
        />
      );
    },
  });
