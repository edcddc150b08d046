import { randomUUID } from 'node:crypto';
import { type Answer, type Exchange, insist, json, parse, type State } from './state';
import { platformConfiguration, scope, toolConfiguration } from './terms';

/** What a platform says about itself (OpenID Connect Discovery, with the part that LTI adds). */
export const configurationOf = ({ issuer }: State): Answer =>
  json({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    registration_endpoint: `${issuer}/register`,
    jwks_uri: `${issuer}/jwks`,
    token_endpoint: `${issuer}/token`,
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', ...Object.values(scope)],
    response_types_supported: ['id_token'],
    id_token_signing_alg_values_supported: ['RS256'],
    claims_supported: ['iss', 'aud', 'sub', 'name', 'given_name', 'family_name', 'email'],
    subject_types_supported: ['public', 'pairwise'],
    [platformConfiguration]: {
      product_family_code: 'test-platform',
      version: '1',
      messages_supported: [{ type: 'LtiResourceLinkRequest' }, { type: 'LtiDeepLinkingRequest' }],
      variables: ['ResourceLink.id.history', 'Context.id.history'],
    },
  });

const isAddress = (value: unknown): value is string => typeof value === 'string' && URL.canParse(value);
const hostOf = (address: string) => new URL(address).host;
const words = (value: unknown) => (typeof value === 'string' ? value.split(' ').filter(Boolean) : []);

/** Dynamic registration: takes in a tool whose request says all that the specification asks for. */
export function register(state: State, { headers, body, method }: Exchange): Answer {
  insist(method === 'POST', 405, 'invalid_request', 'a registration is posted');
  const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  insist(state.registrationTokens.has(token), 401, 'invalid_token', 'the registration token is not known');
  const isJson = /^application\/json\b/.test(headers['content-type'] ?? '');
  insist(isJson, 400, 'invalid_client_metadata', 'a registration is sent as application/json');
  const asked = parse(body);
  const wants = (condition: unknown, description: string) =>
    insist(condition, 400, 'invalid_client_metadata', description);

  wants(asked.application_type === 'web', 'application_type has to be web');
  const types = asked.response_types;
  wants(Array.isArray(types) && types.includes('id_token'), 'response_types has to have id_token');
  const grants = Array.isArray(asked.grant_types) ? asked.grant_types : [];
  wants(
    grants.includes('implicit') && grants.includes('client_credentials'),
    'grant_types has to have implicit and client_credentials',
  );
  wants(isAddress(asked.initiate_login_uri), 'initiate_login_uri has to be an address');
  const redirects = asked.redirect_uris;
  insist(
    Array.isArray(redirects) && redirects.length > 0 && redirects.every(isAddress),
    400,
    'invalid_redirect_uri',
    'redirect_uris has to be a list of addresses',
  );
  wants(typeof asked.client_name === 'string' && asked.client_name !== '', 'client_name is missing');
  wants(isAddress(asked.jwks_uri), 'jwks_uri has to be an address');
  wants(asked.token_endpoint_auth_method === 'private_key_jwt', 'token_endpoint_auth_method has to be private_key_jwt');
  const scopes = words(asked.scope);
  for (const one of scopes)
    wants(one === 'openid' || (Object.values(scope) as string[]).includes(one), `the scope ${one} is not offered`);

  const tool = asked[toolConfiguration] as Record<string, unknown> | undefined;
  insist(tool && typeof tool === 'object', 400, 'invalid_client_metadata', `${toolConfiguration} is missing`);
  wants(isAddress(tool.target_link_uri), 'target_link_uri has to be an address');
  wants(typeof tool.domain === 'string' && !tool.domain.includes('/'), 'domain has to be a host');
  wants(Array.isArray(tool.claims) && tool.claims.includes('iss') && tool.claims.includes('sub'), 'claims is missing');
  const messages = tool.messages;
  wants(
    Array.isArray(messages) && messages.every(({ type }) => /^Lti(ResourceLink|DeepLinking)Request$/.test(type)),
    'messages has a type that is not supported',
  );
  const addresses = [asked.initiate_login_uri, asked.jwks_uri, tool.target_link_uri, ...redirects] as string[];
  for (const address of addresses)
    wants(hostOf(address) === tool.domain, `${address} is not on the domain ${tool.domain}`);

  state.registrationTokens.delete(token);
  const clientId = `client-${randomUUID()}`;
  const deploymentId = `deployment-${randomUUID()}`;
  state.tools.set(clientId, {
    clientId,
    deploymentId,
    name: asked.client_name as string,
    initiateLoginUri: asked.initiate_login_uri as string,
    targetLinkUri: tool.target_link_uri as string,
    redirectUris: redirects,
    jwksUri: asked.jwks_uri as string,
    scopes: scopes.filter((one) => one !== 'openid'),
  });
  return json({ ...asked, client_id: clientId, [toolConfiguration]: { ...tool, deployment_id: deploymentId } });
}
