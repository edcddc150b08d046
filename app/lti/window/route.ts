import { ownPath } from '@/features/accounts/own-path';
import { cookiesOfPass } from '@/features/site/window-pass';
import { preferredLanguage } from '@/lib/languages';
import { noStore } from '@/lib/web/answers';
import { ownReferrer } from '@/lib/web/arrival';

export const dynamic = 'force-dynamic';

/** A link from a frame of a platform opens a page in a window: whoever came with it is the same reader there. */
export function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const home = `/${preferredLanguage(request.headers.get('accept-language'))}`;
  const headers = new Headers({ ...noStore, Location: ownPath(searchParams.get('to'), home) });
  // From a link of another site it would make somebody the reader of whoever wrote the link.
  const site = request.headers.get('sec-fetch-site');
  const isOwnLink = site === null ? ownReferrer(request) !== null : site === 'same-origin';
  const cookies = isOwnLink ? cookiesOfPass(searchParams.get('pass') ?? '', Date.now()) : [];
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}
