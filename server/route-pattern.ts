import { isLanguage } from '../lib/languages';

/** The routes of a build as Next writes them into `routes-manifest.json`. */
export type RoutesManifest = Readonly<
  Record<'staticRoutes' | 'dynamicRoutes', readonly { page: string; regex: string }[]>
>;

/** Files by an address of their own: they are counted, but have no line in the log. */
export const fileRoute = '(file)';
/** An address that no route matches. */
export const unknownRoute = '(none)';
/** A page's address in a language that has no content, or in none. */
export const otherLanguageRoute = '(no such language)';

/**
 * Finds the pattern of a path, such as `/quiz/[attempt]/answer`, so that neither a code nor an id gets into a log.
 * @returns for a path without its query: the pattern, `(file)`, `(no such language)`, or `(none)` for one that no route
 *   matches
 */
export function routePatterns({ staticRoutes, dynamicRoutes }: RoutesManifest): (path: string) => string {
  const fixed = new Set(staticRoutes.map(({ page }) => page).filter((page) => !page.startsWith('/_')));
  // In Next's order: the first that matches is the one that answers.
  const patterns = dynamicRoutes.map(({ page, regex }) => ({ page, regex: new RegExp(regex) }));
  return (path) => {
    if (/^\/(assets|_next)\//.test(path)) return fileRoute;
    if (fixed.has(path)) return path;
    const pattern = patterns.find(({ regex }) => regex.test(path))?.page ?? unknownRoute;
    // Not `/[lang]` itself, which files such as `/favicon.ico` match too.
    const isInLanguage = pattern.startsWith('/[lang]/');
    return isInLanguage && !isLanguage(path.split('/')[1]) ? otherLanguageRoute : pattern;
  };
}

/**
 * The patterns of what takes forms: routes without a language. Everything under a language is a page or a file, and can
 * only be read; Next would take a form that is sent to a page for a call of a server function, of which there are none.
 * @param appPaths Next's `app-path-routes-manifest.json`: the file of each route, and its pattern
 */
export const writePatterns = (appPaths: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(
    Object.entries(appPaths).flatMap(([file, pattern]) =>
      file.endsWith('/route') && !pattern.startsWith('/[lang]') ? [pattern] : [],
    ),
  );

/** True for a route whose answer stays open to tell what happens: it is at work for a moment, and then waits for hours. */
export const staysOpen = (pattern: string): boolean => pattern.endsWith('/events');
