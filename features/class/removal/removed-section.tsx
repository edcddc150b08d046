import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { dayInWords, dayOf } from '@/lib/day';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import type { Removed } from './data';

/** Whoever was taken out of a class of late: each can be put back, or deleted at once. Nothing where there is nobody. */
export function RemovedSection({
  own,
  removed,
  justNow,
  lang,
  words,
}: {
  own: OwnClass;
  removed: readonly Removed[];
  /** The id of a pupil who was taken out just now. */
  justNow: string | null;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.removal;
  if (removed.length === 0) return null;
  const isNow = removed.some(({ id }) => id === justNow);
  return (
    <section
      aria-labelledby="removed"
      role={isNow ? 'status' : undefined}
      className="no-print mt-6 border-l-4 border-right-answer pl-4"
    >
      <h2 id="removed" className="text-title-3">
        {said.title}
      </h2>
      <p className="mt-1 text-quiet">{said.text}</p>
      <ul className="mt-2 grid gap-3">
        {removed.map(({ id, name, until }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <span className="wrap-anywhere">
              <bdi translate="no" className="font-semibold">
                {name}
              </bdi>{' '}
              <span className="font-sans text-label text-quiet">{said.until(dayInWords(dayOf(until), lang))}</span>
            </span>
            <PostForm action={`/classes/${own.id}/pupils/${id}/restore`} lang={lang}>
              <Button rank="second">
                {said.restore}
                <span className="sr-only">: {name}</span>
              </Button>
            </PostForm>
            <PostForm action={`/classes/${own.id}/pupils/${id}/remove`} lang={lang}>
              <input type="hidden" name="for" value="good" />
              <Button rank="second">
                {said.now}
                <span className="sr-only">: {name}</span>
              </Button>
            </PostForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
