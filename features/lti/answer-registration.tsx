import 'server-only';
import { documentOf, noStore } from '@/lib/web/answers';
import { frameOriginsHeader } from '@/lib/web/security-headers';
import { allFrameOrigins } from '../site/frame-origins.data';
import { answerLti } from './answer-lti';
import { registerPlatform } from './register';
import { RegisteredDocument } from './registered-document';

/** Answers the registration link: registers this site with the platform that opens it. */
export const answerRegistration = (request: Request) =>
  answerLti(request, async ({ given, site, lang, now }) => {
    const asked = {
      token: given('token') ?? '',
      configuration: given('openid_configuration') ?? '',
      registrationToken: given('registration_token'),
    };
    const done = await registerPlatform(asked, site, now);
    const html = await documentOf(<RegisteredDocument {...done} lang={lang} />);
    const headers = { ...noStore, 'Content-Type': 'text/html; charset=utf-8' };
    return new Response(html, { headers: { ...headers, [frameOriginsHeader]: await allFrameOrigins() } });
  });
