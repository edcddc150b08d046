// Finds a Chromium for the tests: one already there, else Playwright's own, else Debian's (as root).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The shell first, as Playwright does: it draws no window around a page, and a test takes two thirds of the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Where a program is on the machine's path; undefined when it is not. */
const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

/** Whether Debian's packages may be installed here: as root, in a container or in CI. */
export const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** A browser on the machine's path; null when there is none. */
export function installedBrowser() {
  if (process.env.CHROMIUM && existsSync(process.env.CHROMIUM)) return process.env.CHROMIUM;
  return names.map(onPath).find(Boolean) ?? null;
}

async function playwrights() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/**
 * @param {string} root the project's folder
 * @returns {Promise<{path: string, how: string} | null>} null when no browser can be had
 */
export async function findBrowser(root) {
  if (!process.env.CHROMIUM && mayInstall() && !onPath('chromium-headless-shell'))
    aptInstall('chromium-headless-shell');
  const known = installedBrowser() ?? (await playwrights());
  if (known) return { path: known, how: 'already there' };
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '' };
  const download = spawnSync(
    process.execPath,
    [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'],
    { env, timeout: 300_000, stdio: 'ignore' },
  );
  if (download.status === 0) return { path: await playwrights(), how: 'downloaded by Playwright' };
  if (mayInstall()) {
    aptInstall('chromium');
    const debians = installedBrowser();
    if (debians) return { path: debians, how: 'installed from Debian' };
  }
  return null;
}

/** Installs a Debian package; its messages are shown only when it fails. Whoever needs it looks whether it is there. */
export function aptInstall(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Without a network the lists stay as they are, and what they name may still be at hand.
  const patience = ['Acquire::Retries=1', 'Acquire::http::Timeout=20'].flatMap((option) => ['-o', option]);
  spawnSync('apt-get', [...patience, 'update', '-q'], { env, stdio: 'ignore' });
  spawnSync('apt-get', [...patience, 'install', '-y', '-q', '--no-install-recommends', name], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
