import { ClaimsTable } from '@/features/explainer/papers/claims-table';
import { toolPage } from '@/features/site/tool-page';
import { languages } from '@/lib/languages';
import { keptParts } from '@/lib/web/kept-parts';

const kept = keptParts(languages.length);

/** Every claim of the nine chapters, as a table to print. */
export const GET = toolPage(async ({ lang, words }) => ({
  title: words.titles.claims,
  body: await kept(lang, <ClaimsTable lang={lang} words={words} />),
}));
