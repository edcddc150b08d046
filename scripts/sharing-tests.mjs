// Which test files of vitest may share a process, one behind the other.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['app', 'components', 'content', 'features', 'lib', 'prisma', 'scripts', 'server', 'test'];
/** What a file names that changes what the next file would find: settings, the clock, modules. */
const apart = /\b(?:vi\.|process\.env|inject\()/;

/** The test files under `root` that leave nothing behind: others can follow in the same process. Each test has its own database. */
export const sharingTests = (root) =>
  folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${name}`))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.test\.tsx?$/.test(path) && !path.includes('.long.test.'))
    .filter((path) => !apart.test(readFileSync(join(root, path), 'utf8')));
