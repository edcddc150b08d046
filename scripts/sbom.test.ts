import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { billOfMaterials } from './sbom.mjs';

/** What CycloneDX 1.5 asks of the parts that we have. */
const billShape = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string().regex(/^1\.[5-9]$/),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/),
  metadata: z.object({ component: z.object({ name: z.string() }) }),
  components: z.array(
    z.object({
      'bom-ref': z.string(),
      type: z.literal('library'),
      name: z.string().min(1),
      version: z.string().min(1),
      scope: z.enum(['required', 'optional']),
      purl: z.string().regex(/^pkg:npm\/[^@]+@.+$/),
      hashes: z.array(z.object({ alg: z.string(), content: z.string().regex(/^[0-9a-f]{128}$/) })),
    }),
  ),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

it('the bill of materials is CycloneDX, and names every installed package that the site runs on', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const bill = billShape.parse(billOfMaterials(lock));
  // Binaries of other platforms stand in the lockfile without a hash (decision 0006).
  expect(bill.components.filter(({ hashes, scope }) => hashes.length === 0 && scope !== 'optional')).toEqual([]);
  const named = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
  const reached = new Set<string>();
  // What Node would load, found here by looking into the installed packages and not into the lockfile.
  (function visit(folder: string) {
    if (reached.has(folder)) return;
    reached.add(folder);
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies }))
      for (let from = folder; ; from = from.replace(/(^|\/)node_modules\/(?!.*node_modules\/).*$/, '') || '.') {
        const place = `${from}/node_modules/${name}`.replace(/^\.\//, '');
        if (existsSync(`${place}/package.json`)) visit(place);
        else if (from !== '.') continue;
        break;
      }
  })('.');
  const versionOf = (folder: string) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const missing = [...reached]
    .filter((folder) => folder !== '.')
    .map(versionOf)
    .map(({ name, version }) => `${name}@${version}`)
    .filter((one) => !named.has(one));
  expect(reached.size).toBeGreaterThan(200);
  expect(missing).toEqual([]);
  for (const name of ['next@16.4.6', 'pg-protocol@1.16.1', 'postcss@8.5.33']) expect(named.has(name), name).toBe(true);
  expect([...named].filter((one) => /^(vitest|lighthouse|@playwright\/test)@/.test(one))).toEqual([]);
  const refs = new Set([...bill.components.map((one) => one['bom-ref']), ...bill.dependencies.map(({ ref }) => ref)]);
  for (const { dependsOn } of bill.dependencies) for (const ref of dependsOn) expect(refs.has(ref), ref).toBe(true);
});
