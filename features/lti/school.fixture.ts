import { POST as chooseLink } from '@/app/lti/deep-link/route';
import { GET as seeKeys } from '@/app/lti/keys/route';
import { POST as launch } from '@/app/lti/launch/route';
import { GET as login } from '@/app/lti/login/route';
import { Platform } from '@/test/lti-platform/platform';
import type { Course, Link, Tool } from '@/test/lti-platform/state';
import { roles, scope } from '@/test/lti-platform/terms';
import { Visitor } from '@/test/lti-platform/visitor';
import { addPlatform } from './platforms.data';

/** Where this site is in tests. */
export const home = 'http://tool.localhost:3000';

/** A request as the site's server hands it on: with the host that was asked. */
export const toHome = (request: Request, more: Record<string, string> = {}) => {
  const headers = new Headers(request.headers);
  headers.set('Host', new URL(home).host);
  for (const [name, value] of Object.entries(more)) headers.set(name, value);
  return new Request(request, { headers });
};

/** A browser whose requests to the site are answered by its handlers. @param more headers that it sends to the site */
export const newVisitor = (more: Record<string, string> = {}) =>
  new Visitor(async (request) => {
    const { origin, pathname } = new URL(request.url);
    if (origin !== home) return fetch(request);
    if (pathname === '/lti/login') return login(toHome(request, more));
    if (pathname === '/lti/deep-link') return chooseLink(toHome(request, more));
    if (pathname === '/lti/launch') return launch(toHome(request, more));
    throw new Error(`No handler for ${pathname}`);
  });

export type School = { platform: Platform; id: string; tool: Tool; course: Course; link: Link };

/** A school whose platform is registered here, with a teacher, three learners and a link in a course. */
export async function openSchool(): Promise<School> {
  const platform = await Platform.start({
    sharesNames: true,
    fetchTool: (address) => seeKeys(toHome(new Request(address))),
  });
  const { issuer } = platform.state;
  const tool = platform.addTool({
    name: 'The quiz',
    initiateLoginUri: `${home}/lti/login`,
    targetLinkUri: `${home}/lti/launch`,
    redirectUris: [`${home}/lti/launch`],
    jwksUri: `${home}/lti/keys`,
    scopes: Object.values(scope),
  });
  const course = platform.addCourse({
    people: [
      { sub: 'ruth', roles: [roles.teacher], name: 'Ruth Adler' },
      { sub: 'noah', roles: [roles.assistant] },
      { sub: 'ali', roles: [roles.learner], name: 'Ali Karimov', email: 'ali@school.test' },
      { sub: 'leyla', roles: [roles.learner], name: 'Leyla Hasanova' },
      { sub: 'parent', roles: [roles.mentor] },
      { sub: 'office', roles: [roles.administrator] },
    ],
  });
  const link = platform.addLink({ courseId: course.id, title: 'The quiz', targetLinkUri: `${home}/lti/launch` }, 100);
  const id = await addPlatform(
    {
      issuer,
      clientId: tool.clientId,
      name: 'School of Baku',
      authUrl: `${issuer}/authorize`,
      tokenUrl: `${issuer}/token`,
      jwksUrl: `${issuer}/jwks`,
      deployments: [tool.deploymentId],
    },
    new Date(),
  );
  return { platform, id: id ?? '', tool, course, link };
}

type Launching = Omit<Parameters<Platform['launch']>[0], 'tool' | 'link'> & { link?: Link };

/** Opens the link of a school as somebody. @returns the last answer of the site, before the page it leads to */
export async function openLink(school: School, launching: Launching, visitor = newVisitor()): Promise<Response> {
  const { loginUrl } = school.platform.launch({ tool: school.tool, link: school.link, ...launching });
  return visitor.follow(await visitor.get(loginUrl), { until: '/en/', from: loginUrl });
}
