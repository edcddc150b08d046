import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { frontConfig, headersFor } from './front-config';
import { checkConfiguration, findNginx } from './nginx.mjs';

const rules = [
  { regex: '^/.*$', headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'" }] },
  { regex: '^/assets/.*$', headers: [{ key: 'Cache-Control', value: 'a year' }] },
  {
    regex: '^/assets/rules\\.json$',
    headers: [
      { key: 'Cache-Control', value: 'a minute' },
      { key: 'Content-Type', value: 'application/rules+json' },
    ],
  },
  { regex: '^/en$', headers: [{ key: 'Speculation-Rules', value: '"/assets/rules.json"' }] },
];
const config = frontConfig(
  ['/en', '/en/about', '/en/people'],
  ['/icon.svg', '/assets/a.1.css', '/assets/rules.json'],
  ['413'],
  rules,
);
const blockOf = (start: string) => config.slice(config.indexOf(start)).split('\n}\n')[0] ?? '';

it('a later rule counts more than an earlier one, as in the site itself', () => {
  expect([...headersFor('/assets/rules.json', rules)]).toEqual([
    ['Content-Security-Policy', "default-src 'none'"],
    ['Cache-Control', 'a minute'],
    ['Content-Type', 'application/rules+json'],
  ]);
});

it('pages with the same headers stand together, and quotes are kept', () => {
  expect(blockOf('location ~ "^(?:/en)$"')).toContain('add_header Speculation-Rules "\\"/assets/rules.json\\"";');
  expect(blockOf('location ~ "^(?:/en/about|/en/people)$"')).not.toContain('Speculation-Rules');
});

it('a file with a type of its own has it once, and hashed files are left to their folder', () => {
  const block = blockOf('location ~ "^(?:/assets/rules\\\\.json)$"');
  expect(block).toContain('default_type "application/rules+json";');
  expect(block).not.toContain('add_header Content-Type');
  expect(config).not.toContain('a.1.css');
  expect(blockOf('location /assets/ ')).toContain('a year');
});

it.skipIf(!findNginx())(
  'nginx takes deploy/nginx as it stands, and refuses a broken one (needs nginx: apt-get install nginx-light)',
  () => {
    const build = mkdtempSync(join(tmpdir(), 'front-'));
    mkdirSync(join(build, 'pages'));
    writeFileSync(join(build, 'site.conf'), config);
    expect(checkConfiguration(process.cwd(), build)).toEqual({ isGood: true, said: '' });
    writeFileSync(join(build, 'site.conf'), `${config}add_heaven x y;`);
    expect(checkConfiguration(process.cwd(), build).said).toContain('add_heaven');
    rmSync(build, { recursive: true, force: true });
  },
);
