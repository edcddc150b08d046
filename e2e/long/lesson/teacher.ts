import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect, fromOurPage } from '../../fixtures';
import { plans } from './plan';

export const title = 'History 10b';

/** The class of the lesson, and what its teacher does to it. */
export class Teacher {
  constructor(
    readonly page: Page,
    readonly id: string,
    readonly code: string,
  ) {}

  /** Sends a form of the class, and insists that it is taken. @returns the JSON of the answer */
  async send(path: string, fields: Record<string, string> | [string, string][]): Promise<Record<string, unknown>> {
    return sendForm(this.page.context(), `/classes/${this.id}${path}`, fields);
  }

  async text(path: string): Promise<string> {
    const answer = await this.page.request.get(`/classes/${this.id}/${path}`);
    expect(answer.status()).toBe(200);
    return answer.text();
  }

  /** Opens a page of the class. */
  open(path: string) {
    return this.page.goto(`/en/classes/${this.id}${path}`);
  }

  /** The rows of a table, cell by cell, as they stand on the open page. */
  rows(selector: string): Promise<string[][]> {
    return textsIn(this.page.locator(selector));
  }
}

async function sendForm(context: BrowserContext, path: string, fields: Record<string, string> | [string, string][]) {
  const answer = await context.request.post(path, {
    data: new URLSearchParams(fields).toString(),
    headers: { ...fromOurPage, Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
  });
  expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200);
  return (await answer.json()) as Record<string, unknown>;
}

/** The evening before: an account, a class with a roster, its quiz and its poll. */
export async function prepare(page: Page): Promise<Teacher> {
  const context = page.context();
  await sendForm(context, '/sign-up', {
    name: `Teacher ${crypto.randomUUID().slice(0, 8)}`,
    password: 'blue tractor nine',
  });
  const { id, code } = await sendForm(context, '/classes', { title });
  const teacher = new Teacher(page, String(id), String(code));
  const names = plans
    .slice(0, -1)
    .map(({ name, identifier }) => `${name}\t${identifier}`)
    .join('\n');
  expect(await teacher.send('/roster', { names })).toMatchObject({ added: 29 });
  const one = { title, scope: 'flight', length: '5', attempts: '2', due: '', zone: 'Asia/Baku', feedback: 'at-once' };
  const several = ['before', 'flight'].map((chapter): [string, string] => ['chapters', chapter]);
  const kinds = ['one', 'account', 'number'].map((kind): [string, string] => ['kinds', kind]);
  await teacher.send('/settings', [...Object.entries({ ...one, poll: 'on', version: '0' }), ...several, ...kinds]);
  return teacher;
}

/** The ids of the pupils on the open page of the class, by name. */
export async function idsOf({ page }: Teacher): Promise<Map<string, string>> {
  const rows = await page
    .locator('section[aria-labelledby=pupils] tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [row.querySelector('bdi')?.textContent ?? '', row.getAttribute('data-key') ?? '']),
    );
  return new Map(rows.map(([name = '', id = '']) => [name, id]));
}

/** The rows of a table, cell by cell. */
export const textsIn = (rows: Locator): Promise<string[][]> =>
  rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent?.trim().replace(/\s+/g, ' ') ?? '')),
  );
