import 'server-only';
import { answerLti, ltiPage } from './answer-lti';
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
    const { hasDeployment, frameOrigins } = await registerPlatform(asked, site, now);
    return ltiPage(<RegisteredDocument hasDeployment={hasDeployment} lang={lang} />, frameOrigins);
  });
