import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field-error';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import type { ChapterSlug } from '@/content/facts/chapters';
import { moves } from '@/content/facts/poll';
import { OnceField } from '@/features/site/once-field';
import type { Language } from '@/lib/languages';

/** The one tap at a chapter's end: three buttons of one form. `error` is the sentence when none of them was sent. */
export function TapForm({
  slug,
  once,
  error,
  lang,
  words,
}: {
  slug: ChapterSlug;
  once?: string;
  error?: string | undefined;
  lang: Language;
  words: Words;
}) {
  const { tap } = words.reading;
  return (
    <PostForm action={`/chapters/${slug}/tap`} lang={lang}>
      <OnceField value={once} />
      <FieldError field="move" message={error} />
      <div className="grid grid-cols-3 gap-2">
        {moves.map((move) => (
          <Button
            key={move}
            rank="second"
            name="move"
            value={move}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? 'move-error' : undefined}
          >
            {tap.moves[move]}
          </Button>
        ))}
      </div>
    </PostForm>
  );
}

/**
 * The question at a chapter's end with its form, and *I have read this* for whoever would rather not answer it; the
 * thanks that the address asks for (`#tapped`, `#read`).
 */
export function TapSection({ slug, lang, words }: { slug: ChapterSlug; lang: Language; words: Words }) {
  const { tap, read } = words.reading;
  return (
    <section aria-labelledby="tap" className="mt-8 border-t border-rule pt-4">
      <h2 id="tap" className="text-title-3">
        {tap.title}
      </h2>
      <p className="mt-1 mb-3 font-sans text-label text-quiet">{tap.text}</p>
      <chapter-tap data-chapter={slug} data-thanks={tap.thanks} data-no-cookie={tap.noCookie} data-failed={tap.failed}>
        <TapForm slug={slug} lang={lang} words={words} />
      </chapter-tap>
      <p id="tapped" tabIndex={-1} className="said mt-4 border-l-4 border-right-answer pl-4 font-semibold">
        {tap.thanks} <span className="font-normal">{tap.thanksAnyway}</span>
      </p>
      <chapter-tap
        data-chapter={slug}
        data-thanks={read.thanks}
        data-no-cookie={read.noCookie}
        data-failed={tap.failed}
      >
        <PostForm action={`/chapters/${slug}/read`} lang={lang} className="mt-3">
          <OnceField />
          <button
            type="submit"
            className="cursor-pointer py-1 font-sans text-label text-accent underline underline-offset-4"
          >
            {read.label}
          </button>
        </PostForm>
      </chapter-tap>
      <p id="read" tabIndex={-1} className="said mt-4 border-l-4 border-right-answer pl-4 font-semibold">
        {read.thanks}
      </p>
      <p>
        <a href={`/${lang}/poll#path`} className="inline-block py-1 font-sans text-label">
          {tap.toPath}
        </a>
      </p>
    </section>
  );
}
