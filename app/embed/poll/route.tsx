import { EmbedDocument } from '@/features/poll/embed-document';
import { dayOf } from '@/lib/day';
import { defaultLanguage, isLanguage } from '@/lib/languages';
import { documentOf } from '@/lib/web/answers';
import { published } from '../../api/published';

export const dynamic = 'force-dynamic';

/** The poll to be shown in other people's pages. */
export async function GET(request: Request) {
  const wish = new URL(request.url).searchParams.get('lang') ?? undefined;
  const lang = isLanguage(wish) ? wish : defaultLanguage;
  return published('text/html; charset=utf-8', (results, now) =>
    documentOf(<EmbedDocument tally={results.phases.before} asOf={dayOf(now)} lang={lang} />),
  );
}
