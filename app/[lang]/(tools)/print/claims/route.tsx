import { ClaimsTable } from '@/features/explainer/papers/claims-table';
import { toolPage } from '@/features/site/tool-page';

/** Every claim of the nine chapters, as a table to print. */
export const GET = toolPage(async ({ lang, words }) => ({
  title: words.titles.claims,
  body: <ClaimsTable lang={lang} words={words} />,
}));
