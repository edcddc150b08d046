import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';

/** *Not you? Leave*, with what it does. Every page's foot leads here. */
export function LeaveSection({ lang, words }: { lang: Language; words: Words }) {
  const said = words.pupil.leave;
  return (
    <section aria-labelledby="leave" className="mt-12 border-t border-rule pt-6">
      <h2 id="leave" className="text-title-3">
        {said.title}
      </h2>
      <p className="mt-2 mb-4 text-quiet">{said.text}</p>
      <PostForm action="/leave" lang={lang}>
        <Button rank="second">{said.submit}</Button>
      </PostForm>
    </section>
  );
}
