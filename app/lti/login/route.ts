import { answerLti } from '@/features/lti/answer-lti';
import { beginLogin } from '@/features/lti/login';
import { noStore } from '@/lib/web/answers';

export const dynamic = 'force-dynamic';

/** A platform begins a login, by an address or by a form. */
const login = (request: Request) =>
  answerLti(request, async ({ given, site, now }) => {
    const { to, cookie } = await beginLogin(given, site, now);
    return new Response(null, { status: 303, headers: { ...noStore, Location: to, 'Set-Cookie': cookie } });
  });

export { login as GET, login as POST };
