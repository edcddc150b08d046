import { ButtonLink } from '@/components/ui/button';
import { wordsOf } from '@/content/editions';
import { SiteDocument } from '@/features/site/site-document';
import type { Language } from '@/lib/languages';
import type { Login } from './login';

/**
 * Has the platform's page keep the proof of a login, in case the browser keeps no cookie here, and goes on to the platform.
 * Without script somebody goes on by the link, with the cookie or without.
 */
export function BegunDocument({
  to,
  stored,
  storageFrame,
  lang,
}: Omit<Login, 'cookie' | 'platform'> & { lang: Language }) {
  const { title, begun } = wordsOf(lang).lti;
  return (
    <SiteDocument lang={lang} kind="screen" title={title}>
      <div className="mx-auto max-w-measure px-5 py-12">
        <h1 className="text-title-2">{title}</h1>
        <p className="mt-4">{begun.text}</p>
        <platform-storage
          data-frame={storageFrame}
          data-origin={new URL(to).origin}
          data-key={stored.key}
          data-value={stored.value}
        >
          <p className="mt-8">
            <ButtonLink href={to}>{begun.submit}</ButtonLink>
          </p>
        </platform-storage>
      </div>
    </SiteDocument>
  );
}
