/**
 * Where to go on after signing in: a path of our own, and nothing that a browser would take for another site.
 * @returns `otherwise` for anything else
 */
export function ownPath(text: string | undefined | null, otherwise: string): string {
  if (!text?.startsWith('/') || /[\\\s\p{Cc}]/u.test(text)) return otherwise;
  const base = 'http://own.invalid';
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  // `/.//evil.example` is a path, and what it comes to is an address of another site.
  if (url?.origin !== base || url.pathname.startsWith('//')) return otherwise;
  return `${url.pathname}${url.search}${url.hash}`;
}

/**
 * The page to sign in, which leads on to a path of ours.
 * @param why what it says first: that what was sent is `unsaved`, or that the browser keeps `no-cookie`
 */
export const signInPath = (lang: string, next: string, why?: 'unsaved' | 'no-cookie'): string =>
  `/${lang}/sign-in?next=${encodeURIComponent(next)}${why ? `&${why}` : ''}`;
