import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { OnceField } from '@/features/site/once-field';
import type { Language } from '@/lib/languages';

/** Asks on a device that is somebody already: *Are you …?* Nothing that was typed is lost. */
export function AreYou({
  name,
  typed,
  once,
  lang,
  words,
}: {
  /** Who this browser is. */
  name: string;
  /** Who would come in; by a ticket, where it was a card. */
  typed: { code: string; name: string; ticket?: string | undefined };
  once: string;
  lang: Language;
  words: Words;
}) {
  const said = words.pupil.areYou;
  const answers = [
    { as: 'same', label: said.yes(name) },
    { as: 'new', label: said.no(typed.name) },
  ] as const;
  return (
    <section aria-labelledby="are-you">
      <h2 id="are-you" className="text-title-2">
        <bdi>{said.title(name)}</bdi>
      </h2>
      <div className="mt-4 flex flex-wrap gap-3">
        {answers.map(({ as, label }, index) => (
          <PostForm key={as} action="/join" lang={lang} data-fresh={as === 'new' ? '' : undefined}>
            <OnceField value={once} />
            {typed.ticket === undefined ? (
              <>
                <input type="hidden" name="code" value={typed.code} />
                <input type="hidden" name="name" value={typed.name} />
              </>
            ) : (
              <input type="hidden" name="ticket" value={typed.ticket} />
            )}
            <input type="hidden" name="as" value={as} />
            <Button rank={index === 0 ? 'first' : 'second'}>
              <bdi className="wrap-anywhere">{label}</bdi>
            </Button>
          </PostForm>
        ))}
      </div>
      <p className="mt-4 text-quiet">{said.text}</p>
    </section>
  );
}
