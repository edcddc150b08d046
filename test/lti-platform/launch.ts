import { postingPage } from './pages';
import { type Answer, type Exchange, formOf, insist, type Launch, type State } from './state';
import { claim, deepLinkingClaim, gradesClaim, membersClaim, scope } from './terms';

/** What is sent to the tool to begin a launch (1EdTech Security Framework, third-party initiated login). */
export function loginOf(
  { issuer, hasStorage, storageFrame }: State,
  launch: Launch,
): { address: string; fields: URLSearchParams } {
  const { tool, person, link, id } = launch;
  const right = {
    iss: issuer,
    target_link_uri: link?.targetLinkUri ?? tool.targetLinkUri,
    login_hint: person.sub,
    lti_message_hint: id,
    client_id: tool.clientId,
    lti_deployment_id: tool.deploymentId,
    lti_storage_target: hasStorage ? storageFrame || '_parent' : undefined,
  };
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...right, ...launch.faults.login })) {
    if (value !== undefined) fields.set(name, value);
  }
  return { address: tool.initiateLoginUri, fields };
}

/** Answers the authentication request of a tool with a form that posts a token, or an error, to it. */
export async function authorize(state: State, exchange: Exchange): Promise<Answer> {
  const asked = exchange.method === 'POST' ? formOf(exchange) : exchange.url.searchParams;
  const tool = state.tools.get(asked.get('client_id') ?? '');
  // Who is not known, or wants to be answered elsewhere, is not sent anything.
  insist(tool, 400, 'invalid_request', 'client_id is not known');
  const redirect = asked.get('redirect_uri') ?? '';
  insist(tool.redirectUris.includes(redirect), 400, 'invalid_request', 'redirect_uri is not registered');

  const answer = (fields: Readonly<Record<string, string | undefined>>, faults: Launch['faults'] = {}) => {
    const all = { ...fields, state: asked.get('state') ?? undefined, ...faults.fields };
    state.calls.push({ method: 'FORM', path: '/authorize', status: 200, error: fields.error ?? '' });
    return postingPage(redirect, all);
  };
  const problem = findProblem(asked);
  if (problem) return answer(problem);
  const launch = state.launches.get(asked.get('lti_message_hint') ?? '');
  if (launch?.tool !== tool) return answer({ error: 'invalid_request', error_description: 'No launch in the hint' });
  if (asked.get('login_hint') !== launch.person.sub)
    return answer({ error: 'access_denied', error_description: 'login_hint names somebody else' });
  const { faults } = launch;
  if (faults.error) return answer(faults.error, faults);
  const claims = { ...claimsOf(state, launch, asked.get('nonce') ?? ''), ...faults.claims };
  return answer({ id_token: await state.keys.sign(claims, faults.signing) }, faults);
}

function findProblem(asked: URLSearchParams): { error: string; error_description: string } | null {
  const says = (error: string, error_description: string) => ({ error, error_description });
  for (const name of ['scope', 'response_type', 'login_hint', 'nonce', 'state'])
    if (!asked.get(name)) return says('invalid_request', `${name} is missing`);
  for (const name of asked.keys())
    if (asked.getAll(name).length > 1) return says('invalid_request', `${name} is there twice`);
  if (asked.get('scope') !== 'openid') return says('invalid_scope', 'scope has to be openid');
  if (asked.get('response_type') !== 'id_token')
    return says('unsupported_response_type', 'response_type has to be id_token');
  if (asked.get('response_mode') !== 'form_post') return says('invalid_request', 'response_mode has to be form_post');
  if (asked.get('prompt') !== 'none') return says('invalid_request', 'prompt has to be none');
  return null;
}

/** The claims of a right launch, as Moodle fills them: a token lives for a minute. */
function claimsOf(state: State, launch: Launch, nonce: string): Record<string, unknown> {
  const { tool, course, person, link } = launch;
  const { issuer } = state;
  const now = Math.floor(state.now() / 1000);
  const [given, ...family] = (person.name ?? '').split(' ');
  const lineItem = link?.lineItemId && state.lineItems.get(link.lineItemId);
  const offered = tool.scopes.filter((one) => one !== scope.members);
  return {
    iss: issuer,
    aud: tool.clientId,
    sub: person.sub,
    iat: now,
    exp: now + 60,
    nonce,
    [claim('version')]: '1.3.0',
    [claim('message_type')]: link ? 'LtiResourceLinkRequest' : 'LtiDeepLinkingRequest',
    [claim('deployment_id')]: tool.deploymentId,
    [claim('target_link_uri')]: link?.targetLinkUri ?? tool.targetLinkUri,
    [claim('roles')]: person.roles,
    [claim('context')]: { id: course.id, label: course.label, title: course.title, type: ['CourseSection'] },
    [claim('tool_platform')]: { guid: issuer, product_family_code: 'test-platform', name: 'A platform', version: '1' },
    [claim('launch_presentation')]: { locale: 'en', document_target: 'iframe', return_url: `${issuer}/returned` },
    ...(state.sharesNames &&
      person.name && { name: person.name, given_name: given, family_name: family.join(' '), email: person.email }),
    ...(link && { [claim('resource_link')]: { id: link.id, title: link.title, description: '' } }),
    ...(link?.custom && { [claim('custom')]: link.custom }),
    ...(!link && {
      [deepLinkingClaim('deep_linking_settings')]: {
        deep_link_return_url: `${issuer}/deep-links/${launch.id}`,
        accept_types: ['ltiResourceLink'],
        accept_presentation_document_targets: ['iframe', 'window'],
        accept_multiple: launch.acceptMultiple,
        accept_lineitem: true,
        data: launch.data,
      },
    }),
    ...(offered.length > 0 && {
      [gradesClaim]: {
        scope: offered,
        lineitems: lineItemsAddress(issuer, course.id),
        ...(lineItem && { lineitem: lineItemAddress(issuer, lineItem) }),
      },
    }),
    ...(tool.scopes.includes(scope.members) && {
      [membersClaim]: { context_memberships_url: `${issuer}/courses/${course.id}/members`, service_versions: ['2.0'] },
    }),
  };
}

/** As in Moodle, the address has a query of its own, which has to come back. */
export const lineItemsAddress = (issuer: string, courseId: string) =>
  `${issuer}/courses/${courseId}/lineitems?type_id=1`;
export const lineItemAddress = (issuer: string, { courseId, id }: { courseId: string; id: string }) =>
  `${issuer}/courses/${courseId}/lineitems/${id}/lineitem?type_id=1`;
