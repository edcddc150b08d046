import { randomUUID } from 'node:crypto';
import { page } from './pages';
import { type Answer, type Exchange, formOf, insist, type State } from './state';
import { claim, deepLinkingClaim } from './terms';
import { readToolToken, refuseRepeat } from './tool-token';

/** Where the browser brings what a teacher chose in the tool: checked like a launch the other way round. */
export async function takeDeepLinks(state: State, exchange: Exchange, launchId: string): Promise<Answer> {
  insist(exchange.method === 'POST', 405, 'invalid_request', 'deep links are posted');
  const launch = state.launches.get(launchId);
  insist(launch && !launch.link, 404, 'not_found', 'nobody asked for deep links here');
  const { tool, course } = launch;
  const claims = await readToolToken(state, tool, formOf(exchange).get('JWT') ?? '', [state.issuer]);
  const wants = (condition: unknown, description: string) => insist(condition, 400, 'invalid_request', description);
  refuseRepeat(state, tool, 'nonce', claims.nonce);
  wants(claims[claim('message_type')] === 'LtiDeepLinkingResponse', 'message_type is another');
  wants(claims[claim('version')] === '1.3.0', 'version is another');
  wants(claims[claim('deployment_id')] === tool.deploymentId, 'deployment_id is another');
  wants(claims[deepLinkingClaim('data')] === launch.data, 'data did not come back as it was sent');
  const items = claims[deepLinkingClaim('content_items')] ?? [];
  insist(Array.isArray(items), 400, 'invalid_request', 'content_items is no list');
  wants(launch.acceptMultiple || items.length <= 1, 'more than one item was chosen');
  for (const { type, url, lineItem, custom } of items) {
    wants(type === 'ltiResourceLink', `an item of the type ${type} is not accepted`);
    const host = new URL(tool.targetLinkUri).host;
    wants(
      url === undefined || (URL.canParse(url) && new URL(url).host === host),
      'url is not on the domain of the tool',
    );
    wants(lineItem === undefined || lineItem.scoreMaximum > 0, 'scoreMaximum of a line item has to be above zero');
    wants(
      custom === undefined || Object.values(custom).every((value) => typeof value === 'string'),
      'custom has texts',
    );
  }
  for (const { title = '', url, lineItem, custom } of items) {
    const id = `link-${randomUUID()}`;
    const lineItemId = lineItem && randomUUID();
    const { scoreMaximum, label = title, resourceId, tag } = lineItem ?? {};
    if (lineItem)
      state.lineItems.set(lineItemId, {
        id: lineItemId,
        courseId: course.id,
        resourceLinkId: id,
        label,
        scoreMaximum,
        resourceId,
        tag,
      });
    const targetLinkUri = url ?? tool.targetLinkUri;
    state.links.set(id, { id, courseId: course.id, title, targetLinkUri, custom, lineItemId });
  }
  const said = claims[deepLinkingClaim('msg')] ?? '';
  return page('Added', `<h1>Added to the course: ${items.length}</h1><p>${String(said).replace(/[<&]/g, '')}</p>`);
}
