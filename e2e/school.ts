import { execFileSync } from 'node:child_process';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { fetchTool } from '../test/lti-platform/fetch-tool';
import { Platform } from '../test/lti-platform/platform';
import type { Link } from '../test/lti-platform/state';
import { roles } from '../test/lti-platform/terms';
import { secret } from './templates';

/**
 * A school's platform at `http://localhost`, the site at `http://tool.localhost`: to Chromium two sites, of which one
 * shows the other in a frame. The site was registered by the link that works once.
 */
export class School {
  private constructor(
    readonly platform: Platform,
    readonly home: string,
  ) {}

  static async open({ url, databaseUrl }: { url: string; databaseUrl: string }): Promise<School> {
    const platform = await Platform.start({ sharesNames: true });
    const home = `http://tool.localhost:${new URL(url).port}`;
    const admin = ['--conditions=react-server', '--import', 'tsx', 'scripts/admin.ts', 'lti-invite'];
    const env = { ...process.env, DATABASE_URL: databaseUrl, SECRET: secret };
    const token = /token=(\S+)/.exec(execFileSync(process.execPath, admin, { encoding: 'utf8', env }))?.[1];
    const registered = await fetchTool(`${home}/lti/register?token=${token}&${platform.invite()}`);
    expect(registered.status, await registered.text()).toBe(200);
    return new School(platform, home);
  }

  /** A link to the site in a course of its own, with a teacher and two learners. */
  newLink(title: string): Link {
    const course = this.platform.addCourse({
      title,
      people: [
        { sub: 'ruth', roles: [roles.teacher], name: 'Ruth Adler' },
        { sub: 'ali', roles: [roles.learner], name: 'Ali Karimov' },
        { sub: 'leyla', roles: [roles.learner], name: 'Leyla Hasanova' },
      ],
    });
    return this.platform.addLink({ courseId: course.id, title: 'The quiz', targetLinkUri: `${this.home}/lti/launch` });
  }

  /**
   * Opens a link as somebody, in the frame of the platform's page. Where no script runs, its pages show a button in place
   * of going on by themselves.
   */
  async open(page: Page, link: Link, sub: string, hasScript = true): Promise<FrameLocator> {
    const [tool] = [...this.platform.state.tools.values()];
    if (!tool) throw new Error('the site is not registered');
    const { framePage } = this.platform.launch({ tool, link, sub });
    await page.goto(framePage);
    if (!hasScript) await goOnWithoutScript(page);
    await page.frames()[1]?.waitForURL(/\/(en\/class|lti\/launch)/);
    return page.frameLocator('iframe[title="The tool"]');
  }
}

/** Presses the platform's buttons: before the site is asked to begin, and when the platform has said who comes. */
export async function goOnWithoutScript(page: Page): Promise<void> {
  const proceed = () => page.frameLocator('iframe').getByRole('button', { name: 'Continue to the tool' }).click();
  await proceed();
  await page.frames()[1]?.waitForURL(/\/authorize\?/);
  await proceed();
}
