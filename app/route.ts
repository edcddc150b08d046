import { preferredLanguage } from '@/lib/languages';

/** Leads to the edition in the visitor's language. */
export function GET(request: Request) {
  const language = preferredLanguage(request.headers.get('accept-language'));
  return new Response(null, {
    status: 307,
    headers: { Location: `/${language}`, Vary: 'Accept-Language', 'Cache-Control': 'private, no-cache' },
  });
}
