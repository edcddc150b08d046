import { answerLti, refusedLti } from '@/features/lti/answer-lti';
import { askStorage } from '@/features/lti/ask-storage';
import { chooseLink } from '@/features/lti/choose-link';
import { enter } from '@/features/lti/enter';
import { checkLaunch } from '@/features/lti/launch';
import { RefusedLaunch } from '@/features/lti/refused-launch';
import { isOfBrowser, isStoredProof, readState, spentCookie } from '@/features/lti/state';
import { frameCookie, framingPlatform, isInFrame } from '@/features/site/frame-cookie';
import { framed } from '@/features/site/framed';
import { noStore } from '@/lib/web/answers';
import { seeForm } from '@/lib/web/form-handler';
import { isFromOurPages } from '@/lib/web/origin';

export const GET = seeForm('');

/** A browser brings what a platform says of its user: whoever it is comes in, or is told why not. */
export const POST = (request: Request) =>
  answerLti(request, async ({ given, site, lang, now }) => {
    const state = readState(given('state') ?? '', now);
    if (!state) throw new RefusedLaunch('no-state');
    const cookieHeader = request.headers.get('cookie');
    const isFramed = isInFrame(request);
    const [idToken, proof] = [given('id_token'), given('proof')];
    const hasCookie = isOfBrowser(state, cookieHeader);
    // Whoever has begun a login knows its proof, and could send it from a page of their own in somebody else's browser.
    const isProven = isStoredProof(state, proof) && isFromOurPages(request);
    try {
      const launch = await checkLaunch(state, idToken, hasCookie || isProven, site, now);
      if (launch.deepLinking) {
        if (launch.role !== 'teacher') throw new RefusedLaunch('no-role');
        return chooseLink(launch, launch.deepLinking, lang, now);
      }
      // The pages behind need cookies, which storage does not replace.
      if (!hasCookie && framingPlatform(cookieHeader) !== launch.platform.id)
        throw new RefusedLaunch('other-browser', 'no cookie is kept');
      const { to, cookies } = await enter(launch, { lang, cookieHeader, now });
      const frame = isFramed ? [frameCookie(launch.platform.id)] : [];
      const headers = new Headers({ ...noStore, Location: to });
      for (const cookie of [spentCookie(state), ...frame, ...cookies]) headers.append('Set-Cookie', cookie);
      const answer = new Response(null, { status: 303, headers });
      return isFramed ? framed(request, answer, launch.platform.id) : answer;
    } catch (error) {
      if (!(error instanceof RefusedLaunch)) throw error;
      const isOther = error.problem === 'other-browser';
      const asking = isOther && isFramed && idToken && proof === undefined;
      const page = asking ? await askStorage(state, { state: given('state') ?? '', idToken }, lang) : null;
      if (page) return page;
      const login = isOther ? state.login : undefined;
      return refusedLti(error, request, lang, { login, platformId: state.platformId });
    }
  });
