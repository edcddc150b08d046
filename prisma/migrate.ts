import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationFactory, type Provider, providerOf } from './connections';
import { withEngine } from './engine';
import { readHistory } from './history';
import { alone } from './server-lock';

const filters = { externalTables: [], externalEnums: [] };
const root = process.cwd();
const folderOf = (provider: Provider) => join(root, 'prisma', provider, 'migrations');

/** The whole schema of a provider: its header and the models that both share. */
export const schemaOf = (provider: Provider) =>
  readFileSync(join(root, 'prisma', provider, 'header.prisma'), 'utf8') +
  readFileSync(join(root, 'prisma', 'models.prisma'), 'utf8');

/** The migrations of a provider, in the order in which they are applied. */
export function namesOfMigrations(provider: Provider): string[] {
  const folder = folderOf(provider);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function listMigrations(provider: Provider, names = namesOfMigrations(provider)) {
  const folder = folderOf(provider);
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: readFileSync(join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

/**
 * Applies the migrations that a database lacks; several servers may do so at once, one applies them.
 * @param names the migrations it shall have, when not all
 * @returns the names of those applied now
 */
export const migrate = (url: string, names?: string[]): Promise<string[]> => alone(url, () => apply(url, names));

/**
 * {@link migrate}, and before a database that is in use is changed something may be done with it as it was.
 * @param before gets the names of what is about to be applied; not called for a new database, nor for one in which an
 * earlier migration has failed: it is no longer as it was
 */
export const upgrade = (url: string, before: (pending: string[]) => Promise<void>): Promise<string[]> =>
  alone(url, async () => {
    const { finished, hasFailed } = await readHistory(url);
    const pending = namesOfMigrations(providerOf(url)).filter((name) => !finished.includes(name));
    if (finished.length > 0 && pending.length > 0 && !hasFailed) await before(pending);
    return apply(url);
  });

async function apply(url: string, names?: string[], triesLeft = 3): Promise<string[]> {
  try {
    const { appliedMigrationNames } = await withEngine(migrationFactory(url), undefined, (engine) =>
      engine.applyMigrations({ migrationsList: listMigrations(providerOf(url), names), filters }),
    );
    return appliedMigrationNames;
  } catch (error) {
    // The engine looks whether its own table is there before it takes its lock: another server that starts at the
    // same moment may make it in between. Then the second look finds it.
    if (triesLeft === 0 || !/_prisma_migrations" already exists|pg_type_typname_nsp_index/.test(String(error)))
      throw error;
    return apply(url, names, triesLeft - 1);
  }
}

/**
 * The SQL that leads from the migrations of a provider to the models as they stand; empty when nothing is missing.
 * @param url any database of that provider: the shadow database is made beside it
 */
export async function missingSql(url: string): Promise<string> {
  const provider = providerOf(url);
  const { stdout, exitCode } = await withEngine(migrationFactory(url), schemaOf(provider), (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...listMigrations(provider) },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schemaOf(provider) }] },
      script: true,
      exitCode: true,
      filters,
    }),
  );
  return exitCode === 2 ? (stdout ?? '') : '';
}

/**
 * Writes a migration for a provider from what is missing.
 * @param stamp the same for both providers, `YYYYMMDDHHMMSS`
 * @returns its file, or null when the models have not changed
 */
export async function authorMigration(url: string, stamp: string, name: string): Promise<string | null> {
  const sql = await missingSql(url);
  if (!sql.trim()) return null;
  const folder = join(folderOf(providerOf(url)), `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'migration.sql');
  writeFileSync(file, sql);
  return file;
}
