import { Button } from '@/components/ui/button';
import { wordsOf } from '@/content/editions';
import { SiteDocument } from '@/features/site/site-document';
import type { Language } from '@/lib/languages';

/** Brings what was chosen back to the platform: an element sends the form, and without script a button does. */
export function ChosenDocument({ returnUrl, jwt, lang }: { returnUrl: string; jwt: string; lang: Language }) {
  const said = wordsOf(lang).lti.choice;
  return (
    <SiteDocument lang={lang} kind="screen" title={said.title}>
      <div className="mx-auto max-w-measure px-5 py-10">
        <h1 className="text-title-2">{said.done}</h1>
        <form method="post" action={returnUrl} data-posts-itself="" className="mt-8">
          <input type="hidden" name="JWT" value={jwt} />
          <Button>{said.back}</Button>
          <post-itself />
        </form>
      </div>
    </SiteDocument>
  );
}
