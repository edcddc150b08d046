// npm run admin -- lti-invite | lti-add | lti-deployment | lti-list | lti-pause | lti-resume | lti-remove: the platforms of schools that may launch this site.
import { z } from 'zod';
import { siteTime } from '@/lib/db/site-time';
import { CannotDo } from '@/prisma/cannot-do';

export const ltiUsage =
  'lti-invite | lti-add <name>=<value>… | lti-deployment <id> <deployment> | lti-list | lti-pause <id> | lti-resume <id> | lti-remove <id>';

const addUsage = `Say what the platform calls its parts, each as <name>=<value>:
  issuer=https://… client=… auth=https://… token=https://… keys=https://… deployment=…
deployment may come more than once. May be added: name=… audience=… (what its token endpoint wants in aud)
frame=https://… (the address at which its pages are seen, when that is none of the above; more than once).`;

type Act = (address: string) => Promise<string>;

/** What a command does on the site; null for one that is not about platforms. @throws {CannotDo} for what is missing */
export function ltiCommand(command: string | undefined, rest: readonly string[]): Act | null {
  const [id = ''] = rest;
  if (command === 'lti-add') return add(readPlatform(rest));
  if (command === 'lti-list' && rest.length === 0) return list;
  if (command === 'lti-invite' && rest.length === 0) return invite;
  if (command === 'lti-deployment' && rest.length === 2) return addPlace(id, rest[1] ?? '');
  if (!['lti-pause', 'lti-resume', 'lti-remove'].includes(command ?? '')) return null;
  if (rest.length !== 1) throw new CannotDo(`npm run admin -- ${command} <id>, as lti-list shows it.`);
  return command === 'lti-remove' ? remove(id) : pause(id, command === 'lti-pause');
}

const address = z.string().refine((text) => /^https?:\/\//.test(text) && URL.canParse(text));
const one = z.string().min(1);
const platformShape = z.object({
  issuer: address,
  client: one,
  auth: address,
  token: address,
  keys: address,
  deployment: z.array(one).min(1),
  name: one.optional(),
  audience: one.optional(),
  frame: z.array(address).default([]),
});

function readPlatform(words: readonly string[]): z.output<typeof platformShape> {
  const given: Record<string, string | string[]> = {};
  for (const word of words) {
    const [, name = '', value = ''] = /^([a-z]+)=(.*)$/s.exec(word) ?? [];
    const known = given[name];
    if (!Object.hasOwn(platformShape.shape, name)) throw new CannotDo(`${word}: ${addUsage}`);
    if (name === 'deployment' || name === 'frame') given[name] = [...(known ?? []), value];
    else if (known === undefined) given[name] = value;
    else throw new CannotDo(`${name} is there twice.`);
  }
  const read = platformShape.safeParse(given);
  if (!read.success) throw new CannotDo(`${String(read.error.issues[0]?.path[0])} is missing or wrong. ${addUsage}`);
  return read.data;
}

const add =
  ({ client, auth, token, keys, deployment, name, audience, frame, issuer }: z.output<typeof platformShape>): Act =>
  async (own) => {
    const isLocal = /^http:\/\/([^/]+\.)?(localhost|127(\.\d+){3})(:|$)/.test(own);
    const open = [auth, token, keys].find((text) => !text.startsWith('https:'));
    if (open && !isLocal) throw new CannotDo(`${open} has to begin with https.`);
    const { addPlatform } = await import('@/features/lti/platforms.data');
    const id = await addPlatform(
      {
        ...{ issuer, clientId: client, name: name ?? new URL(issuer).host, authUrl: auth, tokenUrl: token },
        ...{ jwksUrl: keys, tokenAudience: audience ?? null, deployments: deployment, frameOrigins: frame },
      },
      await siteTime(),
    );
    if (!id) throw new CannotDo('There is a platform with this issuer and client id already.');
    return `The platform ${id} is added. It wants to know of this site:\n${toolAddresses(own)}`;
  };

const toolAddresses = (own: string) =>
  [
    ['Login (initiate login URL)', '/lti/login'],
    ['Launch (redirect and target link URL)', '/lti/launch'],
    ['Keys (public key set URL)', '/lti/keys'],
  ]
    .map(([what, path]) => `  ${what}: ${own}${path}`)
    .join('\n');

async function invite(own: string): Promise<string> {
  const { makeTicket } = await import('@/features/accounts/tickets.data');
  const token = await makeTicket('registration', null, await siteTime());
  return `One platform can register this site with this address within 7 days (dynamic registration):\n${own}/lti/register?token=${token}`;
}

const addPlace =
  (id: string, deployment: string): Act =>
  async () => {
    const { addDeployment } = await import('@/features/lti/platforms.data');
    if (!(await addDeployment(id, deployment))) throw new CannotDo(noPlatform);
    return 'Launches of this deployment are taken from now on.';
  };

async function list(own: string): Promise<string> {
  const { listPlatforms } = await import('@/features/lti/platforms.data');
  const platforms = await listPlatforms();
  if (platforms.length === 0)
    return `There is no platform yet. This site is to be added to one with:\n${toolAddresses(own)}`;
  return platforms
    .map(
      ({ id, name, issuer, clientId, isPaused, deployments, _count: { links, pupils, teachers } }) =>
        `${id} ${name}${isPaused ? ' (paused)' : ''}\n  ${issuer} · client ${clientId} · deployments ${deployments.map((place) => place.deploymentId).join(', ')}\n  links ${links} · pupils ${pupils} · teachers ${teachers}`,
    )
    .join('\n');
}

const noPlatform = 'There is no platform with this id: lti-list shows them.';

const pause =
  (id: string, isPaused: boolean): Act =>
  async () => {
    const { pausePlatform } = await import('@/features/lti/platforms.data');
    if (!(await pausePlatform(id, isPaused))) throw new CannotDo(noPlatform);
    return isPaused ? 'Nobody comes in by this platform until lti-resume.' : 'The platform goes on.';
  };

const remove =
  (id: string): Act =>
  async () => {
    const { removePlatform } = await import('@/features/lti/platforms.data');
    if (!(await removePlatform(id))) throw new CannotDo(noPlatform);
    return 'The platform is removed, with the classes, pupils and teachers that came by it.';
  };
