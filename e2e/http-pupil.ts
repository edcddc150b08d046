import { networkOf, nextNumber } from './seeded';

/** Somebody who talks to the site without a browser: keeps cookies, comes from a network of their own. */
export class HttpVisitor {
  readonly #cookies = new Map<string, string>();
  readonly #network: string;

  constructor(
    readonly site: string,
    network = networkOf(`visitor ${nextNumber()}`),
  ) {
    this.#network = network;
  }

  /** The `Cookie` header of this visitor. */
  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(this.site + path, {
      redirect: 'manual',
      ...init,
      headers: {
        'X-Forwarded-For': this.#network,
        'Sec-Fetch-Site': 'same-origin',
        ...(this.#cookies.size > 0 && { Cookie: this.cookie }),
        ...init.headers,
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) this.#cookies.set(name, value);
      else this.#cookies.delete(name);
    }
    return response;
  }

  /** Sends a form, and expects that it is taken. @returns the JSON of the answer */
  async send(path: string, fields: Record<string, string>): Promise<Record<string, unknown>> {
    const response = await this.request(path, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams(fields),
    });
    const answer = (await response.json()) as Record<string, unknown>;
    if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  }
}

/** Signs up and makes a class. @returns the instructor, and the id and code of the class */
export async function openClass(site: string, title: string) {
  const instructor = new HttpVisitor(site);
  await instructor.send('/sign-up', { name: `Teacher ${crypto.randomUUID()}`, password: 'blue tractor nine' });
  const { id, code } = await instructor.send('/classes', { title });
  return { instructor, id: String(id), code: String(code) };
}

/** Comes into a class under a name. */
export async function joinedPupil(site: string, code: string, name: string): Promise<HttpVisitor> {
  const pupil = new HttpVisitor(site);
  await pupil.send('/join', { code, name });
  return pupil;
}

/** Begins the quiz of a class. @returns the attempt */
export const beginQuiz = async (pupil: HttpVisitor, code: string): Promise<string> =>
  String((await pupil.send('/quiz/start', { class: code, scope: 'all' })).attempt);

/** Answers the open item of an attempt that asks for one choice, with the option at a place. @returns false: none is open */
export async function answerNext(pupil: HttpVisitor, attempt: string, place: number): Promise<boolean> {
  const page = await (await pupil.request(`/en/quiz/${attempt}`)).text();
  const item = /data-item="([^"]+)"/.exec(page)?.[1];
  if (!item) return false;
  const values = [...page.matchAll(/<input[^>]*name="answer"[^>]*>/g)].map(([tag]) => /value="([^"]*)"/.exec(tag)?.[1]);
  const answer = values[place % values.length];
  if (answer === undefined) throw new Error(`no choice in ${item}`);
  await pupil.send(`/quiz/${attempt}/answer`, { item, answer });
  return true;
}
