// generate: writes the Prisma client of each database into `.generated/prisma`.
// One set of models, a header for each provider (docs/decisions/0004-two-databases.md).
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const providers = ['sqlite', 'postgresql'];

/** The whole schema of a provider, as Prisma reads it. */
export function schemaOf(root, provider) {
  return (
    readFileSync(join(root, 'prisma', provider, 'header.prisma'), 'utf8') +
    readFileSync(join(root, 'prisma', 'models.prisma'), 'utf8')
  );
}

/** @param {string} root the project's folder */
export function generate(root) {
  const folder = join(root, '.generated', 'prisma');
  mkdirSync(folder, { recursive: true });
  for (const provider of providers) {
    const schema = join(folder, `${provider}.prisma`);
    writeFileSync(schema, schemaOf(root, provider));
    execFileSync(
      process.execPath,
      [join(root, 'node_modules', 'prisma', 'build', 'index.js'), 'generate', '--schema', schema],
      {
        cwd: root,
        stdio: ['ignore', 'ignore', 'pipe'],
        // The engine that `prisma generate` would download is not used by it: any existing file will do.
        env: {
          ...process.env,
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          CHECKPOINT_DISABLE: '1',
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
        },
      },
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) generate(process.cwd());
