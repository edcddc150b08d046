import { type Asked, type Page, toolPage } from '@/features/site/tool-page';
import { seeOther } from '@/lib/web/answers';
import { cameWithoutCookie } from '@/lib/web/arrival';
import { instructorOf } from './current-instructor';
import type { Instructor } from './instructor';
import { signInPath } from './own-path';

/** A tool page for whoever is signed in; others are led to sign in, and come back here. */
export const instructorPage = <Params = unknown>(
  draw: (asked: Asked<Params> & { instructor: Instructor }) => Promise<Page | Response>,
) =>
  toolPage<Params>(async (asked) => {
    const instructor = await instructorOf(asked.request);
    if (instructor) return draw({ ...asked, instructor });
    const { pathname, search } = new URL(asked.request.url);
    const isSigningIn = cameWithoutCookie(asked.request, /^(?:\/\w\w)?\/sign-(?:in|up)(?:[?#]|$)/);
    return seeOther(signInPath(asked.lang, pathname + search, isSigningIn ? 'no-cookie' : undefined));
  });
