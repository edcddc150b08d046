import { afterEach, beforeEach, expect, it } from 'vitest';
import { home, newVisitor, openLink, openSchool, type School } from '@/features/lti/school.fixture';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import type { LaunchFaults } from '@/test/lti-platform/state';
import { deepLinkingClaim } from '@/test/lti-platform/terms';
import type { Visitor } from '@/test/lti-platform/visitor';

let school: School;
let visitor: Visitor;
afterEach(() => school.platform.close());

/** The page on which somebody chooses, inside the platform. */
async function openChoice(sub = 'ruth', faults: LaunchFaults = {}) {
  const { platform, tool, course } = school;
  const { loginUrl } = platform.launch({ tool, course, sub, faults });
  const page = await visitor.follow(await visitor.get(loginUrl), { from: loginUrl });
  const html = await page.text();
  return { status: page.status, html, choice: /name="choice" value="([^"]*)"/.exec(html)?.[1] ?? '' };
}
const choose = (fields: [string, string][], from = 'same-origin') =>
  visitor.post(`${home}/lti/deep-link`, new URLSearchParams(fields), { 'Sec-Fetch-Site': from });
const chosen = (choice: string, more: [string, string][] = [['graded', 'on']]): [string, string][] => [
  ['choice', choice],
  ['chapters', 'flight'],
  ['chapters', 'parade'],
  ['quiz', 'flight'],
  ...more,
];
const newLink = () => [...school.platform.state.links.values()].find(({ id }) => id !== school.link.id);

onBothDatabases('a choice inside a platform', () => {
  beforeEach(async () => {
    school = await openSchool();
    visitor = newVisitor();
  });

  it('becomes a link of the course, whose class reads and asks what was chosen', async () => {
    const { choice, html } = await openChoice();
    expect(html).toContain('name="graded"');
    const answer = await choose(chosen(choice));
    expect([answer.status, answer.headers.get('X-Form-Action')]).toEqual([200, school.platform.state.issuer]);
    const added = await visitor.follow(answer, { from: `${home}/lti/deep-link` });
    expect(await added.text()).toContain('Added to the course: 1');
    const link = newLink();
    expect(link).toMatchObject({
      custom: { chapters: 'flight parade', quiz: 'flight' },
      lineItemId: expect.any(String),
    });
    await openLink(school, { sub: 'ruth', link });
    const db = await database();
    expect(await db.class.findFirstOrThrow()).toMatchObject({ chapters: 'flight parade', scope: 'flight' });
    expect((await db.ltiLink.findFirstOrThrow()).lineItemUrl).toContain(link?.lineItemId);
  });

  it('has no place in the gradebook where none is wanted', async () => {
    const { choice } = await openChoice();
    await visitor.follow(await choose(chosen(choice, [])), { from: `${home}/lti/deep-link` });
    expect(newLink()?.lineItemId).toBeUndefined();
  });

  it('works once, only from our own page, and only as it was opened', async () => {
    const { choice } = await openChoice();
    expect((await choose(chosen(choice), 'cross-site')).status).toBe(403);
    expect((await choose(chosen(`${choice.slice(0, -2)}xx`))).status).toBe(409);
    const wrong = await choose([...chosen(choice).filter(([name]) => name !== 'quiz'), ['quiz', 'nothing']]);
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toMatch(/id="quiz-error"/);
    expect((await choose(chosen(choice))).status).toBe(200);
    expect((await choose(chosen(choice))).status).toBe(409);
  });

  it('is for who teaches, and for platforms that take links', async () => {
    expect((await openChoice('ali')).status).toBe(403);
    const settings = { deep_link_return_url: `${school.platform.state.issuer}/x`, accept_types: ['html'] };
    const noLinks = await openChoice('ruth', { claims: { [deepLinkingClaim('deep_linking_settings')]: settings } });
    expect(noLinks.status).toBe(422);
    const noWay = { deep_link_return_url: 'javascript:alert(1)', accept_types: ['ltiResourceLink'] };
    const script = await openChoice('ruth', { claims: { [deepLinkingClaim('deep_linking_settings')]: noWay } });
    expect(script.status).toBe(422);
    expect(await (await database()).class.count()).toBe(0);
  });
});
