import { answerLti, refusedLti } from '@/features/lti/answer-lti';
import { chooseLink } from '@/features/lti/choose-link';
import { enter } from '@/features/lti/enter';
import { checkLaunch } from '@/features/lti/launch';
import { RefusedLaunch } from '@/features/lti/refused-launch';
import { readState, spentCookie } from '@/features/lti/state';
import { frameCookie } from '@/features/site/frame-cookie';
import { framed } from '@/features/site/framed';
import { noStore } from '@/lib/web/answers';
import { seeForm } from '@/lib/web/form-handler';

export const GET = seeForm('');

/** A browser brings what a platform says of its user: whoever it is comes in, or is told why not. */
export const POST = (request: Request) =>
  answerLti(request, async ({ given, site, lang, now }) => {
    const state = readState(given('state') ?? '', now);
    if (!state) throw new RefusedLaunch('no-state');
    const cookieHeader = request.headers.get('cookie');
    try {
      const launch = await checkLaunch(state, given('id_token'), cookieHeader, site, now);
      if (launch.deepLinking) {
        if (launch.role !== 'teacher') throw new RefusedLaunch('no-role');
        return chooseLink(launch, launch.deepLinking, lang, now);
      }
      const { to, cookies } = await enter(launch, { lang, cookieHeader, now });
      const isFramed = /^(iframe|frame|object|embed)$/.test(request.headers.get('sec-fetch-dest') ?? '');
      const frame = isFramed ? [frameCookie(launch.platform.id)] : [];
      const headers = new Headers({ ...noStore, Location: to });
      for (const cookie of [spentCookie(state), ...frame, ...cookies]) headers.append('Set-Cookie', cookie);
      const answer = new Response(null, { status: 303, headers });
      return isFramed ? framed(request, answer, launch.platform.id) : answer;
    } catch (error) {
      if (!(error instanceof RefusedLaunch)) throw error;
      const login = error.problem === 'other-browser' ? state.login : undefined;
      return refusedLti(error, request, lang, { login, platformId: state.platformId });
    }
  });
