import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '@/lib/ops/settings';
import { serversIn, withServer } from './rolling-restart.mjs';

const root = process.cwd();
const read = (path: string) => readFileSync(join(root, path), 'utf8');

type Stage = { name: string; from: string; steps: { instruction: string; rest: string }[] };

/** The stages of a Dockerfile; lines that end with a backslash go on. */
function stagesOf(text: string): Stage[] {
  const lines = text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .filter(Boolean);
  const stages: Stage[] = [];
  for (const line of lines) {
    const [, instruction = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    const [from = '', , name = ''] = instruction === 'FROM' ? rest.split(/\s+/) : [];
    if (instruction === 'FROM') stages.push({ name, from, steps: [] });
    else stages.at(-1)?.steps.push({ instruction, rest });
  }
  return stages;
}

describe('the Dockerfile', () => {
  const stages = stagesOf(read('Dockerfile'));
  const known = /^(RUN|COPY|ARG|ENV|WORKDIR|USER|EXPOSE|HEALTHCHECK|STOPSIGNAL|CMD)$/;

  it('has only instructions that there are, and images with a fixed version', () => {
    expect(stages.map(({ name }) => name)).toEqual(['build', 'site', 'front']);
    for (const { from, steps } of stages) {
      expect(from).toMatch(/^(node|nginx):[\d.]+-bookworm(-slim)?$/);
      for (const { instruction } of steps) expect(instruction).toMatch(known);
    }
  });

  it('copies what is there, and from stages that are there', () => {
    for (const { steps } of stages)
      for (const { rest } of steps.filter(({ instruction }) => instruction === 'COPY')) {
        const stage = /^--from=(\S+)/.exec(rest)?.[1];
        if (stage) expect(stages.map(({ name }) => name)).toContain(stage);
        else for (const path of rest.split(/\s+/).slice(0, -1)) expect(existsSync(join(root, path)), path).toBe(true);
      }
  });

  it.each(['site', 'front'])('%s does not run as root, and is asked whether it lives', (name) => {
    const steps = stages.find((stage) => stage.name === name)?.steps ?? [];
    const users = steps.filter(({ instruction }) => instruction === 'USER').map(({ rest }) => rest);
    expect(users.at(-1)).toMatch(/^(node|nginx)$/);
    expect(steps.some(({ instruction }) => instruction === 'HEALTHCHECK')).toBe(true);
  });

  it('starts a program that is there, which hears the signal to stop', () => {
    const command = stages[1]?.steps.find(({ instruction }) => instruction === 'CMD')?.rest ?? '';
    const [program, script = ''] = JSON.parse(command);
    expect(program).toBe('node');
    expect(existsSync(join(root, script))).toBe(true);
  });

  it('takes no secret, database or history along', () => {
    expect(read('.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['.git', 'data', '.env*', 'node_modules']),
    );
  });
});

describe('deploy/compose.yaml', () => {
  const { services, networks, volumes } = parse(read('deploy/compose.yaml'), { merge: true });

  it('has two servers, a database and nginx, which alone can be reached from outside', () => {
    expect(Object.keys(services)).toEqual(['site-1', 'site-2', 'database', 'front']);
    const open = Object.entries<{ ports?: string[] }>(services).filter(([, service]) => service.ports);
    expect(open.map(([name]) => name)).toEqual(['front']);
    expect(services.database.networks).toEqual(['data']);
    expect(services.front.networks).not.toContain('data');
  });

  it.each(['site-1', 'site-2', 'front'])('%s has a read-only root and no rights', (name) => {
    expect(services[name]).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
  });

  it('names only networks, volumes, services and files that are there', () => {
    for (const service of Object.values<Record<string, never>>(services)) {
      for (const network of service.networks ?? []) expect(networks).toHaveProperty(network);
      for (const other of Object.keys(service.depends_on ?? {})) expect(services).toHaveProperty(other);
      for (const volume of service.volumes ?? []) {
        const [from = ''] = String(volume).split(':');
        if (!from.startsWith('.')) expect(volumes).toHaveProperty(from);
      }
    }
    expect(serversIn(read('deploy/servers.compose.conf'))).toEqual(['site-1:3000', 'site-2:3000']);
  });

  it('gives the site settings that it takes, and believes only the network in which nginx is', () => {
    const filled = Object.fromEntries(
      Object.entries<string>(services['site-1'].environment).map(([name, value]) => [
        name,
        value
          .replace(/\$\{SIGN_UP:-(\w+)\}/, '$1')
          .replace(/\$\{[^}]+\}/g, 'a value of thirty-two characters, or more'),
      ]),
    );
    expect(() => readSettings(filled)).not.toThrow();
    expect(filled.TRUSTED_PROXIES).toBe(networks.inner.ipam.config[0].subnet);
  });
});

describe('deploy/explainer@.service', () => {
  const lines = read('deploy/explainer@.service').split('\n');
  const lineOf = (name: string) => lines.find((line) => line.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';

  it('starts a program that is there, and gives it longer to stop than requests may take', () => {
    const [, script = ''] = lineOf('ExecStart').split(' ');
    expect(existsSync(join(root, script))).toBe(true);
    expect(Number(lineOf('TimeoutStopSec'))).toBeGreaterThan(20);
    expect(lineOf('ProtectSystem')).toBe('strict');
  });

  const canVerify = spawnSync('systemd-analyze', ['--version']).status === 0 && existsSync('/usr/bin/node');
  it.skipIf(!canVerify)('is understood by systemd (needs systemd-analyze)', () => {
    const { stderr } = spawnSync('systemd-analyze', ['verify', 'deploy/explainer@.service'], { encoding: 'utf8' });
    expect(stderr.split('\n').filter((line) => line.includes('explainer@'))).toEqual([]);
  });
});

describe('a rolling restart', () => {
  const file = read('deploy/nginx/servers.conf');

  it('takes one server out and puts it back, and leaves the rest of the file alone', () => {
    expect(serversIn(file)).toEqual(['127.0.0.1:3001', '127.0.0.1:3002']);
    const without = withServer(file, '127.0.0.1:3002', true);
    expect(without).toContain('server 127.0.0.1:3002 max_fails=1 fail_timeout=2s down;');
    expect(without).toContain('server 127.0.0.1:3001 max_fails=1 fail_timeout=2s;');
    expect(withServer(without, '127.0.0.1:3002', true)).toBe(without);
    expect(withServer(without, '127.0.0.1:3002', false)).toBe(file);
  });
});
