import 'server-only';
import { z } from 'zod';
import { findTicket, spendTicket } from '@/features/accounts/tickets.data';
import { FetchRefused, guardedFetch } from '@/lib/web/guarded-fetch';
import type { LtiSite } from './lti-site';
import { type NewPlatform, originsOf } from './platform';
import { addPlatform } from './platforms.data';
import { RefusedLaunch } from './refused-launch';
import { toolConfigurationKey } from './terms';
import { toolRegistration } from './tool-registration';

const address = z.string().max(2000).refine(URL.canParse);
const configurationShape = z.object({
  issuer: address,
  authorization_endpoint: address,
  registration_endpoint: address,
  token_endpoint: address,
  jwks_uri: address,
  'https://purl.imsglobal.org/spec/lti-platform-configuration': z
    .object({ product_family_code: z.string().max(100).optional() })
    .optional(),
});
const answerShape = z.object({
  client_id: z.string().min(1).max(255),
  [toolConfigurationKey]: z.object({ deployment_id: z.string().min(1).max(255).optional() }).optional(),
});

const maxBytes = 64 * 1024;
const timeoutMs = 3000;

/** What a platform adds to our registration address when its administrator opens it there. */
export type Registering = {
  token: string;
  /** Where the platform says what it is. */
  configuration: string;
  /** With which it takes a registration; not every platform asks for one. */
  registrationToken: string | undefined;
};

/**
 * Registers this site with the platform that has opened a registration link, which is used up by it.
 * @returns whether the platform has said its deployment; where it has not, it has to be added by hand; and where its pages are
 * @throws {RefusedLaunch}
 */
export async function registerPlatform(
  { token, configuration, registrationToken }: Registering,
  site: LtiSite,
  now: Date,
): Promise<{ hasDeployment: boolean; frameOrigins: string }> {
  if (!(await findTicket('registration', token, now))) throw new RefusedLaunch('wrong-invitation');
  const allowLoopback = site.isOnLoopback;
  const said = configurationShape.safeParse(
    await ask(() => guardedFetch(configuration, { maxBytes, timeoutMs, allowLoopback })),
  );
  if (!said.success) throw new RefusedLaunch('wrong-configuration', said.error.issues[0]?.path.join('.'));
  const platform = said.data;
  // Who says what an issuer is has to be that issuer, and the token of its administrator goes to nobody else.
  const { host } = new URL(configuration);
  if ([platform.issuer, platform.registration_endpoint].some((one) => new URL(one).host !== host))
    throw new RefusedLaunch('wrong-configuration', 'host');
  const parts = [platform.authorization_endpoint, platform.token_endpoint, platform.jwks_uri];
  if (!allowLoopback && parts.some((one) => !one.startsWith('https:')))
    throw new RefusedLaunch('wrong-configuration', 'https');
  if (!(await spendTicket('registration', token, now))) throw new RefusedLaunch('wrong-invitation');
  const headers = {
    'Content-Type': 'application/json',
    Accept: 'application/json',
    ...(registrationToken && { Authorization: `Bearer ${registrationToken}` }),
  };
  const body = JSON.stringify(toolRegistration(site));
  const answer = answerShape.safeParse(
    await ask(() =>
      guardedFetch(platform.registration_endpoint, {
        ...{ method: 'POST', headers, body, maxBytes, timeoutMs, allowLoopback },
      }),
    ),
  );
  if (!answer.success) throw new RefusedLaunch('not-registered', answer.error.issues[0]?.path.join('.'));
  const configured = answer.data[toolConfigurationKey] as { deployment_id?: string } | undefined;
  const deployments = configured?.deployment_id ? [configured.deployment_id] : [];
  const registered: NewPlatform = {
    issuer: platform.issuer,
    clientId: answer.data.client_id as string,
    name: host,
    authUrl: platform.authorization_endpoint,
    tokenUrl: platform.token_endpoint,
    jwksUrl: platform.jwks_uri,
    deployments,
  };
  if (!(await addPlatform(registered, now))) throw new RefusedLaunch('not-registered', 'known already');
  return { hasDeployment: deployments.length > 0, frameOrigins: originsOf(registered) };
}

/** The JSON of an answer. */
async function ask(fetching: () => ReturnType<typeof guardedFetch>): Promise<unknown> {
  try {
    const { status, body } = await fetching();
    if (status < 200 || status > 299) throw new RefusedLaunch('not-registered', `status ${status}`);
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof RefusedLaunch) throw error;
    throw new RefusedLaunch('not-registered', error instanceof FetchRefused ? error.reason : 'not JSON');
  }
}
