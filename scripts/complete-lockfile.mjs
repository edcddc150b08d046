// Completes package-lock.json after `npm install` against a registry that lacks the binaries of other platforms:
// npm then leaves them out, and `npm ci` refuses the lockfile everywhere. Each missing optional package is written
// back with its version and platform, so that a Mac and a Windows machine install theirs (decision 0006).
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
};
const processors = {
  arm64: 'arm64',
  arm: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  x64: 'x64',
};

for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const parts = name.split(/[-/]/);
    const os = Object.keys(systems).find((one) => parts.includes(one));
    const cpu = Object.keys(processors).find((one) => parts.includes(one));
    if (lock.packages[`node_modules/${name}`] || !/^\d/.test(version) || !(os || parts.includes('wasm32'))) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu ?? 'wasm32'],
      ...(parent.dev && { dev: true }),
      ...(parts.includes('musl') && { libc: ['musl'] }),
      optional: true,
      ...(os && { os: [os] }),
    };
    console.log(`added ${name}@${version}`);
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
