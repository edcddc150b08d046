import type { BrowserContext, Page } from '@playwright/test';
import { fromOurPage } from '../../fixtures';
import { HttpVisitor } from '../../http-pupil';
import { choiceOf, keys, type Plan } from './plan';

/** One answer of a quiz as the pupil gave it. */
export type Given = { item: string; given: string; isRight: boolean; certainty: string };

/** Somebody in the lesson: what they mean to do, how they send it, and what they did. */
export type Pupil = {
  plan: Plan;
  /** By attempt. */
  given: Given[][];
  /** The page they have open, of those with a browser. */
  page?: Page;
  get(path: string): Promise<string>;
  /** Sends a form as a browser without script does. @returns the status, and where it leads */
  post(path: string, fields: Record<string, string>): Promise<{ status: number; location: string }>;
};

export function byForms(plan: Plan, site: string): Pupil {
  const visitor = new HttpVisitor(site);
  return {
    ...{ plan, given: [] },
    get: async (path) => (await visitor.request(path)).text(),
    async post(path, fields) {
      const response = await visitor.request(path, { method: 'POST', body: new URLSearchParams(fields) });
      return { status: response.status, location: response.headers.get('location') ?? '' };
    },
  };
}

/** Pupils with a browser send what is not the lesson's own by its cookies. */
export function byBrowser(plan: Plan, context: BrowserContext, page: Page): Pupil {
  return {
    ...{ plan, given: [], page },
    get: async (path) => (await context.request.get(path)).text(),
    async post(path, form) {
      const response = await context.request.post(path, { form, headers: fromOurPage, maxRedirects: 0 });
      return { status: response.status(), location: response.headers().location ?? '' };
    },
  };
}

/** Sends a form, and insists that it is taken. @returns where it leads */
export async function send(pupil: Pupil, path: string, fields: Record<string, string>): Promise<string> {
  const { status, location } = await pupil.post(path, fields);
  if (status !== 303) throw new Error(`${pupil.plan.name}: ${path} answered ${status}`);
  return location;
}

/** Reads what they mean to read: the first chapter ends with a tap, the second with the button. */
export async function read(pupil: Pupil): Promise<void> {
  const { chapters, move } = pupil.plan;
  if (chapters.includes('before')) await send(pupil, '/chapters/before/tap', { move });
  if (chapters.includes('flight')) await send(pupil, '/chapters/flight/read', {});
}

/** Takes the quiz of the class as often, and as far, as they mean to. */
export async function takeQuiz(pupil: Pupil, code: string): Promise<void> {
  for (const [nth, length] of pupil.plan.attempts.entries()) {
    const path = await send(pupil, '/quiz/start', { class: code, scope: 'all' });
    const attempt: Given[] = [];
    pupil.given.push(attempt);
    while (attempt.length < length) {
      const item = /<form[^>]*data-item="([^"]+)"/.exec(await pupil.get(path))?.[1] ?? '';
      const key = keys[item];
      if (!key) throw new Error(`${pupil.plan.name} is asked “${item}”`);
      const given = choiceOf(pupil.plan, key, `${nth} ${item}`);
      const certainty = ['', 'guess', 'fairly', 'sure'][pupil.plan.chance(`sure ${item}`) % 4] ?? '';
      const fields = { item, answer: given, ...(certainty && { certainty }) };
      await send(pupil, `${path.replace('/en', '')}/answer`, fields);
      attempt.push({ item, given, isRight: given === key.right, certainty });
    }
  }
}

/** Answers the question of the moment: by its form, or on the page that is open. */
export async function answerLive(pupil: Pupil, code: string, option: string): Promise<void> {
  const { page } = pupil;
  if (!page) {
    const form = await liveForm(pupil, code);
    await send(pupil, `/class/${code}/live/answer`, { ...form, answer: option });
    return;
  }
  if (pupil.plan.way !== 'loses the network') await page.goto(`/en/class/${code}`);
  await page.locator(`form[data-item] input[name=answer][value="${option}"]`).check();
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await page.getByText('Your answer is in.').first().waitFor();
}

/** The hidden field of the form of the live question. */
export async function liveForm(pupil: Pupil, code: string): Promise<{ round: string }> {
  const round = /name="round" value="([^"]+)"/.exec(await pupil.get(`/en/class/${code}`))?.[1];
  if (!round) throw new Error(`${pupil.plan.name} sees no live question`);
  return { round };
}
