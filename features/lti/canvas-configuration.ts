import { wordsOf } from '@/content/editions';
import { defaultLanguage } from '@/lib/languages';
import type { LtiSite } from './lti-site';
import { messageTypes } from './terms';
import { scopes } from './tool-registration';

/** The configuration that Canvas reads by URL (a developer key of the kind LTI): what we are, and what we ask for. */
export function canvasConfiguration({ origin }: LtiSite) {
  const { site } = wordsOf(defaultLanguage);
  const target = `${origin}/lti/launch`;
  return {
    title: site.name,
    description: site.description,
    oidc_initiation_url: `${origin}/lti/login`,
    target_link_uri: target,
    public_jwk_url: `${origin}/lti/keys`,
    scopes,
    extensions: [
      {
        platform: 'canvas.instructure.com',
        privacy_level: 'anonymous',
        settings: {
          platform: 'canvas.instructure.com',
          placements: [
            { placement: 'assignment_selection', message_type: messageTypes.deepLinking, target_link_uri: target },
            { placement: 'link_selection', message_type: messageTypes.deepLinking, target_link_uri: target },
          ],
        },
      },
    ],
    custom_fields: {},
  };
}
