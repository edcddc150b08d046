// npm run sbom: a list of everything the served site is made of, as CycloneDX 1.5, in .generated/sbom.cdx.json.
// Not by `npm sbom` (11.19, 2026-11-28): it ends with an error at a package that asks for “latest”, and with `--omit=dev`
// it leaves out what the site and its tests both need, such as PostgreSQL's protocol and postcss.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');

/** The name of a package from its place: `node_modules/a/node_modules/@b/c` holds `@b/c`. */
const nameAt = (path) => path.split('node_modules/').at(-1);
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Where Node finds `name` for a package that lies at `path`: beside it, or further up; null when it is not there. */
function find(packages, path, name) {
  for (let folder = path; ; ) {
    const place = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (packages[place]) return place;
    if (!folder) return null;
    folder = folder.split('/node_modules/').slice(0, -1).join('/node_modules/');
  }
}

/**
 * The bill of materials of a lockfile, without what only tests and benches use. The same lockfile gives the same bill.
 * @param {{name: string, version: string, packages: Record<string, any>}} lock
 */
export function billOfMaterials({ name, version, packages }) {
  // From what the site names to what that needs. A package's peers count unless it can do without them: better-auth can
  // do without Vitest.
  const wantedBy = (one) => [
    ...Object.keys({ ...one.dependencies, ...one.optionalDependencies }),
    ...Object.keys(one.peerDependencies ?? {}).filter((peer) => !one.peerDependenciesMeta?.[peer]?.optional),
  ];
  const neededBy = (path) => wantedBy(packages[path]).flatMap((each) => find(packages, path, each) ?? []);
  const shipped = new Set(['']);
  for (const path of shipped) for (const needed of neededBy(path)) shipped.add(needed);
  const refOf = (path) => (path ? purl(nameAt(path), packages[path].version) : purl(name, version));
  const components = new Map();
  const dependencies = new Map();
  for (const path of shipped) {
    const one = packages[path];
    const ref = refOf(path);
    dependencies.set(ref, [...new Set([...(dependencies.get(ref) ?? []), ...neededBy(path).map(refOf)])].sort());
    if (!path) continue;
    components.set(ref, {
      type: 'library',
      'bom-ref': ref,
      name: nameAt(path),
      version: one.version,
      scope: one.optional ? 'optional' : 'required',
      hashes: (one.integrity ?? '')
        .split(' ')
        .filter((hash) => hash.startsWith('sha512-'))
        .map((hash) => ({ alg: 'SHA-512', content: Buffer.from(hash.slice(7), 'base64').toString('hex') })),
      licenses: one.license
        ? [/[ ()]/.test(one.license) ? { expression: one.license } : { license: licenseOf(one.license) }]
        : [],
      purl: ref,
    });
  }
  const digest = createHash('sha256')
    .update(JSON.stringify([...components.keys()]))
    .digest('hex');
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-5$3-8$4-$5')}`,
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': purl(name, version), name, version } },
    components: [...components.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1)),
    dependencies: [...dependencies].map(([ref, dependsOn]) => ({ ref, dependsOn })),
  };
}

/** An identifier of SPDX, or a name of somebody's own. */
const licenseOf = (text) => (/^[A-Za-z0-9.+-]+$/.test(text) ? { id: text } : { name: text });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join(root, '.generated', 'sbom.cdx.json');
  const bill = billOfMaterials(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  mkdirSync(join(root, '.generated'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`${bill.components.length} packages: ${file}`);
}
