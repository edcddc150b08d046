import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';

/** Stands where the results will be: they are covered until the reader asks for them. */
export function PeekSection({ once, lang, words }: { once: string; lang: Language; words: Words }) {
  const { peek } = words.poll;
  return (
    <section id="results" aria-labelledby="covered" className="mt-12 border-t border-rule pt-4">
      <h2 id="covered" className="text-title-3">
        {peek.title}
      </h2>
      <p className="mt-2 mb-4 text-quiet">{peek.text}</p>
      <PostForm action="/poll/peek" lang={lang} className="no-print">
        <input type="hidden" name="once" value={once} />
        <Button rank="second">{peek.submit}</Button>
      </PostForm>
    </section>
  );
}
