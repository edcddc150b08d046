import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTicket } from '@/features/accounts/tickets.data';
import { home, openLink, openSchool, type School, toHome } from '@/features/lti/school.fixture';
import { database } from '@/lib/db/client';
import { ltiCommand } from '@/scripts/lti-commands';
import { onBothDatabases } from '@/test/database';
import { GET as register } from './register/route';

let school: School;
let token: string;
afterEach(() => school.platform.close());

/** Opens the registration link as the administrator of the platform does. */
const open = async (change: Record<string, string | undefined> = {}) => {
  const query = new URLSearchParams({ token, ...Object.fromEntries(school.platform.invite()) });
  for (const [name, value] of Object.entries(change)) value === undefined ? query.delete(name) : query.set(name, value);
  const response = await register(toHome(new Request(`${home}/lti/register?${query}`)));
  return { status: response.status, text: await response.text() };
};
const platforms = async () => (await database()).ltiPlatform.count();

onBothDatabases('dynamic registration', () => {
  beforeEach(async () => {
    school = await openSchool();
    await ltiCommand('lti-remove', [school.id])?.(home);
    const said = await ltiCommand('lti-invite', [])?.(home);
    token = /token=(\S+)/.exec(said ?? '')?.[1] ?? '';
  });

  it('registers a platform once, whose launches are taken from then on', async () => {
    const done = await open();
    expect(done.status).toBe(200);
    expect(done.text).toContain('This site is registered');
    expect(done.text).toContain('<lti-close>');
    const [tool] = [...school.platform.state.tools.values()].filter(
      ({ clientId }) => clientId !== school.tool.clientId,
    );
    expect(tool).toMatchObject({ targetLinkUri: `${home}/lti/launch`, jwksUri: `${home}/lti/keys` });
    expect((await openLink({ ...school, tool: tool ?? school.tool }, { sub: 'ruth' })).status).toBe(303);
    expect((await open()).status).toBe(404);
    expect(await platforms()).toBe(1);
  });

  it('is refused with a link that was never made, has run out, or without one', async () => {
    for (const wrong of ['neverWasSuchATicket123', '', undefined])
      expect((await open({ token: wrong })).status).toBe(404);
    const eightDaysAgo = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
    token = await makeTicket('registration', null, eightDaysAgo);
    expect((await open()).status).toBe(404);
    expect(await platforms()).toBe(0);
  });

  it('fetches nothing from private addresses, without https, or from what is no platform', async () => {
    const wrong = [
      'https://10.0.0.1/.well-known/openid-configuration',
      'https://169.254.169.254/latest',
      'http://school.test/openid',
      'file:///etc/passwd',
      `${school.platform.state.issuer}/jwks`,
      'not an address',
    ];
    for (const configuration of wrong)
      expect((await open({ openid_configuration: configuration })).status, configuration).toBe(422);
    expect((await open({ openid_configuration: undefined })).status).toBe(422);
    expect(await platforms()).toBe(0);
    // The link is still good: nothing was registered with it.
    expect((await open()).status).toBe(200);
  });

  it('is refused by a platform that does not know its own token, and keeps nothing', async () => {
    expect((await open({ registration_token: 'another' })).status).toBe(422);
    expect(await platforms()).toBe(0);
  });

  it('takes no issuer of another host', async () => {
    const { issuer } = school.platform.state;
    const configuration = `${issuer.replace('localhost', '127.0.0.1')}/.well-known/openid-configuration`;
    expect((await open({ openid_configuration: configuration })).status).toBe(422);
    expect(await platforms()).toBe(0);
  });
});
