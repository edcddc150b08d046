import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchTool } from './fetch-tool';
import { gradeKey } from './grades';
import { KeyRing } from './keys';
import { loginOf } from './launch';
import { route } from './routes';
import { type Answer, type Course, json, type Launch, type Link, Refusal, type State, type Tool } from './state';

/**
 * A platform (a school's LMS) for tests: LTI 1.3 Advantage with dynamic registration, written from 1EdTech's
 * specifications, strict where Moodle is, and with faults to choose. It keeps everything in memory, and listens on
 * loopback as `http://localhost:<port>`, so that a tool on `http://tool.localhost:<port>` is another site to Chromium.
 */
export class Platform {
  #server = createServer((incoming, outgoing) => void this.#serve(incoming, outgoing));

  private constructor(readonly state: State) {}

  /** @param more what differs from a platform that works and shares no names */
  static async start(more: Partial<State> = {}): Promise<Platform> {
    const platform = new Platform({
      issuer: '',
      keys: await KeyRing.make(),
      now: Date.now,
      countsSeconds: true,
      sharesNames: false,
      hasStorage: false,
      storageFrame: '',
      pageSize: 50,
      isDown: false,
      luck: () => 'well',
      fetchTool,
      registrationTokens: new Set(),
      tools: new Map(),
      courses: new Map(),
      links: new Map(),
      launches: new Map(),
      lineItems: new Map(),
      grades: new Map(),
      accepted: [],
      access: new Map(),
      usedOnce: new Set(),
      calls: [],
      ...more,
    });
    await new Promise<void>((resolve) => platform.#server.listen(0, '127.0.0.1', resolve));
    platform.state.issuer = `http://localhost:${(platform.#server.address() as AddressInfo).port}`;
    return platform;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  /** What an administrator of the platform appends to the registration address of a tool. */
  invite(): URLSearchParams {
    const token = randomUUID();
    this.state.registrationTokens.add(token);
    const { issuer } = this.state;
    return new URLSearchParams({
      openid_configuration: `${issuer}/.well-known/openid-configuration`,
      registration_token: token,
    });
  }

  /** A tool that was registered by hand. */
  addTool(tool: Omit<Tool, 'clientId' | 'deploymentId'> & Partial<Tool>): Tool {
    const added = { clientId: `client-${randomUUID()}`, deploymentId: `deployment-${randomUUID()}`, ...tool };
    this.state.tools.set(added.clientId, added);
    return added;
  }

  addCourse(course: Partial<Course> = {}): Course {
    const id = course.id ?? `course-${randomUUID()}`;
    const added = { title: 'History of the Caucasus', label: 'HIST 201', people: [], ...course, id };
    this.state.courses.set(id, added);
    return added;
  }

  /** A link to the tool in a course. @param scoreMaximum of a line item that comes with it; none without */
  addLink(link: Omit<Link, 'id' | 'lineItemId'> & { id?: string }, scoreMaximum?: number): Link {
    const id = link.id ?? `link-${randomUUID()}`;
    const added: Link = { ...link, id };
    if (scoreMaximum !== undefined) {
      added.lineItemId = randomUUID();
      const { courseId, title } = link;
      const item = { id: added.lineItemId, courseId, label: title, scoreMaximum, resourceLinkId: id };
      this.state.lineItems.set(item.id, item);
    }
    this.state.links.set(id, added);
    return added;
  }

  /**
   * Prepares a launch of a link, or without one of deep linking.
   * @returns the launch, the login that begins it, and the pages that do so in a browser
   */
  launch({
    tool,
    sub,
    link,
    course,
    ...rest
  }: { tool: Tool; sub: string; link?: Link; course?: Course } & Partial<
    Pick<Launch, 'faults' | 'acceptMultiple' | 'data'>
  >) {
    const place = course ?? this.state.courses.get(link?.courseId ?? '');
    const person = place?.people.find((one) => one.sub === sub);
    if (!place || !person) throw new Error(`${sub} is in no such course`);
    const launch: Launch = {
      id: randomUUID(),
      tool,
      course: place,
      person,
      link: link ?? null,
      faults: {},
      acceptMultiple: true,
      data: randomUUID(),
      ...rest,
    };
    this.state.launches.set(launch.id, launch);
    const { issuer } = this.state;
    const { address, fields } = loginOf(this.state, launch);
    return {
      id: launch.id,
      address,
      fields,
      /** The login as an address, which a tool has to take as well as a form. */
      loginUrl: `${address}${address.includes('?') ? '&' : '?'}${fields}`,
      framePage: `${issuer}/frame/${launch.id}`,
      windowPage: `${issuer}/start/${launch.id}`,
    };
  }

  /** What the gradebook has for somebody: the share of the maximum, null for no grade. */
  gradeOf(link: Pick<Link, 'lineItemId'>, sub: string): number | null {
    const score = this.state.grades.get(gradeKey(link.lineItemId ?? '', sub));
    if (score?.scoreGiven === undefined || score.gradingProgress !== 'FullyGraded') return null;
    return score.scoreGiven / (score.scoreMaximum ?? 1);
  }

  async #serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { state } = this;
    const url = new URL(incoming.url ?? '/', state.issuer);
    const call = { method: incoming.method ?? 'GET', path: url.pathname, status: 0, error: '' };
    state.calls.push(call);
    if (state.isDown) return void incoming.socket.destroy();
    const isService = /^\/(token$|courses\/)/.test(url.pathname);
    const luck = isService ? state.luck(call) : 'well';
    let answer: Answer | 'hang' | 'break';
    try {
      let body = '';
      for await (const part of incoming.setEncoding('utf8')) body += part;
      if (luck === 'fail') throw new Refusal(503, 'unavailable', 'Please try again later');
      const headers = incoming.headers as Record<string, string | undefined>;
      answer = await route(state, { method: call.method, url, headers, body });
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(500, 'server_error', String(error));
      call.error = refusal.message;
      const shown = { error: refusal.error, error_description: refusal.message };
      answer = json(shown, 'application/json', refusal.status);
    }
    if (answer === 'hang') return;
    if (luck === 'lose' || answer === 'break') return void incoming.socket.destroy();
    call.status = answer.status ?? 200;
    outgoing.writeHead(call.status, answer.headers).end(answer.body ?? '');
  }
}
