import { answerLti, ltiPage } from '@/features/lti/answer-lti';
import { BegunDocument } from '@/features/lti/begun-document';
import { beginLogin } from '@/features/lti/login';
import { framingPlatform, isInFrame } from '@/features/site/frame-cookie';
import { noStore } from '@/lib/web/answers';

export const dynamic = 'force-dynamic';

/** A platform begins a login, by an address or by a form. */
const login = (request: Request) =>
  answerLti(request, async ({ given, site, lang, now }) => {
    const { to, cookie, platform, stored, storageFrame } = await beginLogin(given, site, now);
    const keepsCookies = framingPlatform(request.headers.get('cookie')) === platform.id;
    if (storageFrame && isInFrame(request) && !keepsCookies) {
      const page = <BegunDocument to={to} stored={stored} storageFrame={storageFrame} lang={lang} />;
      return ltiPage(page, platform.frameOrigins, { headers: { 'Set-Cookie': cookie } });
    }
    return new Response(null, { status: 303, headers: { ...noStore, Location: to, 'Set-Cookie': cookie } });
  });

export { login as GET, login as POST };
