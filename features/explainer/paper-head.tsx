import type { Words } from '@/content/editions';
import { claimKinds } from '@/content/facts/claims';
import { pageAddress } from '@/features/site/page-address';
import type { Language } from '@/lib/languages';
import { KindSign } from './kind-sign';

/**
 * Only on paper: which site a page is of, where it stands, and what the marks after its sentences mean.
 * @param path the page's path after its language: `/chapters/flight`
 * @param hasKey false where the page explains its marks itself
 */
export function PaperHead({
  path,
  hasKey = true,
  lang,
  words,
}: {
  path: string;
  hasKey?: boolean;
  lang: Language;
  words: Words;
}) {
  const { name, accounts } = words.site;
  const { kinds } = words.explainer;
  const address = `/${lang}${path}`;
  return (
    <div className="paper-head mb-4 hidden border-b border-rule pb-2 font-sans text-label print:block">
      <p>
        <strong>{name}</strong> · {pageAddress(address) ?? address}
      </p>
      {hasKey && (
        <p>
          {Object.values(accounts)
            .map(({ letter, label }) => `${letter}: ${label}`)
            .join(' · ')}
          {claimKinds.map(
            (kind) =>
              // Most claims are events: a mark without a sign is one.
              kind !== 'event' && (
                <span key={kind}>
                  {'\u00a0· '}
                  <KindSign kind={kind} className="inline size-4" /> {kinds[kind].name}
                </span>
              ),
          )}
        </p>
      )}
    </div>
  );
}
