import { wordsOf } from '@/content/editions';
import { ClaimsTable } from '@/features/explainer/papers/claims-table';
import { toolPage } from '@/features/site/tool-page';

export const metadata = { title: 'Table of claims' };

/** Every claim of the nine chapters, as a table to print. */
export default toolPage(async ({ lang }) => <ClaimsTable lang={lang} words={wordsOf(lang)} />);
