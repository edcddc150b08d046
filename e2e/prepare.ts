import { spawnSync } from 'node:child_process';

/** Brings a database up to date as `npm start` does, in a process of its own: Playwright's own loader is not needed there. */
export function prepareInChild(env: NodeJS.ProcessEnv): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'scripts/prepare.ts'],
    { env, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
}
