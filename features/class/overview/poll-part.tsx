import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { ClassPollSection } from '@/features/poll/class-results/class-poll-section';
import type { ClassPoll } from '@/features/poll/class-results/data';
import type { PollResults } from '@/features/poll/tally';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';

/** The poll of a class, and everyone's. */
export type PollBeside = { ofClass: ClassPoll; everyone: PollResults };

/** The class's poll, closed until the instructor reveals it; nothing where the class is not asked. */
export function PollPart({
  own,
  poll,
  lang,
  words,
}: {
  own: OwnClass;
  poll: PollBeside | null;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.reveal;
  if (!poll) return null;
  const { ofClass, everyone } = poll;
  return (
    <ClassPollSection poll={ofClass} everyone={everyone} lang={lang} words={words}>
      {ofClass.canBeRevealed && !own.isRevealed && (
        <PostForm action={`/classes/${own.id}/reveal`} lang={lang} className="no-print mt-4">
          <p className="mb-3 max-w-measure">{said.text}</p>
          <Button rank="second">{said.submit}</Button>
        </PostForm>
      )}
    </ClassPollSection>
  );
}
