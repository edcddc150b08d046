/** The oldest version of a package that may be used, or the only one, and the reason. */
export type Floors = Readonly<Record<string, { atLeast?: string; exactly?: string; because: string }>>;
type Lock = { packages: Readonly<Record<string, { version?: string; dev?: boolean }>> };

/**
 * The packages of a lockfile that are older than their floor, as sentences; what only tests use is let be. `npm audit` asks a service that many
 * networks do not let through; this asks a file (`scripts/floors.json`), which is kept up by whoever reads advisories.
 */
export function listBreaches(floors: Floors, { packages }: Lock): string[] {
  return Object.entries(floors).flatMap(([name, { atLeast, exactly, because }]) => {
    const copies = Object.entries(packages).filter(([path, { dev }]) => path.endsWith(`node_modules/${name}`) && !dev);
    if (copies.length === 0) return [`${name} is not in the lockfile, but has a floor.`];
    return copies.flatMap(([path, { version = '' }]) => {
      if (exactly && version !== exactly) return [`${path} is ${version}, not exactly ${exactly}: ${because}`];
      if (atLeast && isBelow(version, atLeast)) return [`${path} is ${version}, not at least ${atLeast}: ${because}`];
      return [];
    });
  });
}

/** A pre-release counts as older than its release. */
function isBelow(version: string, floor: string): boolean {
  const [numbers = '', preRelease] = version.split('-', 2);
  const [have, want] = [numbers, floor].map((text) => text.split('.').map(Number));
  for (const [index, least] of (want ?? []).entries()) {
    const part = have?.[index] ?? Number.NaN;
    if (part !== least) return !(part > least);
  }
  return preRelease !== undefined;
}
