import { wordsOf } from '@/content/editions';
import { defaultLanguage } from '@/lib/languages';
import type { LtiSite } from './lti-site';
import { membersScope, messageTypes, scoreScope, toolConfigurationKey } from './terms';

/** What this site asks of a platform when it registers: the least that it works with. */
export const scopes: readonly string[] = [scoreScope, membersScope];

/** What this site says of itself when a platform registers it (LTI Dynamic Registration 1.0). */
export function toolRegistration({ origin }: LtiSite) {
  const { site } = wordsOf(defaultLanguage);
  return {
    application_type: 'web',
    response_types: ['id_token'],
    grant_types: ['implicit', 'client_credentials'],
    initiate_login_uri: `${origin}/lti/login`,
    redirect_uris: [`${origin}/lti/launch`],
    client_name: site.name,
    client_uri: origin,
    jwks_uri: `${origin}/lti/keys`,
    logo_uri: `${origin}/icon.svg`,
    token_endpoint_auth_method: 'private_key_jwt',
    id_token_signed_response_alg: 'RS256',
    scope: ['openid', ...scopes].join(' '),
    [toolConfigurationKey]: {
      domain: new URL(origin).host,
      description: site.description,
      target_link_uri: `${origin}/lti/launch`,
      claims: ['iss', 'sub'],
      messages: Object.values(messageTypes).map((type) => ({ type, target_link_uri: `${origin}/lti/launch` })),
    },
  };
}
