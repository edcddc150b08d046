// A private nginx with the configuration of deploy/nginx, for tests and benches: on a free port of loopback, without
// TLS, with its own folder, and gone with it.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answering, freePort } from './postgres.mjs';

const installed = '/etc/nginx/explainer';
const front = '/srv/explainer/front';

/** The program; null when there is none on this machine. */
export function findNginx() {
  const folders = ['/usr/sbin', ...(process.env.PATH ?? '').split(':')];
  return folders.map((folder) => join(folder, 'nginx')).find((file) => existsSync(file)) ?? null;
}

/** `deploy/nginx` with the paths of this machine in place of those of a server. */
function layConfiguration(root, folder, port, build = join(root, '.next', 'front')) {
  const at = (text) =>
    text
      .replaceAll(installed, folder)
      .replaceAll(front, join(folder, 'front'))
      .replaceAll('/var/cache/nginx', join(folder, 'cache'));
  mkdirSync(join(folder, 'cache'));
  cpSync(build, join(folder, 'front'), { recursive: true, preserveTimestamps: true });
  for (const name of ['limits.conf', 'site.conf', 'proxy.conf', 'servers.conf'])
    writeFileSync(join(folder, name), at(readFileSync(join(root, 'deploy', 'nginx', name), 'utf8')));
  const own = join(folder, 'front', 'site.conf');
  writeFileSync(own, at(readFileSync(own, 'utf8')));
  const main = at(readFileSync(join(root, 'deploy', 'nginx', 'nginx.conf'), 'utf8'))
    // The two servers with public ports and a certificate give way to one of ours.
    .replace(/\n {4}server \{\n[\s\S]*$/, '')
    .replace(/^worker_rlimit_nofile.*\n/m, '');
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `    ${name}_temp_path ${join(folder, `temp-${name}`)};\n`)
    .join('');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${user}pid ${join(folder, 'pid')};\ndaemon off;\n${main}
${temporary}    server {
        listen 127.0.0.1:${port} backlog=4096;
        include ${folder}/site.conf;
    }
}
`,
  );
}

/**
 * @param {number[]} ports of the servers behind it
 * @param {{root?: string, limits?: boolean}} options `limits: false` where speed is measured from one address
 * @returns {Promise<{url: string, folder: string, serversFile: string, reload: () => void, kill: () => void, stop: () => Promise<void>}>}
 */
export async function startNginx(ports, { root = process.cwd(), limits = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  layConfiguration(root, folder, port);
  const serversFile = join(folder, 'servers.conf');
  writeFileSync(serversFile, ports.map((one) => `server 127.0.0.1:${one} max_fails=1 fail_timeout=2s;\n`).join(''));
  if (!limits) {
    const site = join(folder, 'site.conf');
    writeFileSync(site, readFileSync(site, 'utf8').replace(/^limit_.*\n/gm, ''));
  }
  const program = findNginx();
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  const check = spawnSync(program, ['-t', ...args], { encoding: 'utf8' });
  if (check.status !== 0) throw new Error(check.stderr);
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  await answering(port);
  return {
    url: `http://127.0.0.1:${port}`,
    folder,
    pid: server.pid,
    serversFile,
    reload: () => process.kill(server.pid, 'SIGHUP'),
    /** Ends it at once, without its folder: for a process that is itself about to end. */
    kill: () => server.kill('SIGKILL'),
    async stop() {
      const end = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await end;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Checks deploy/nginx as it stands, with a certificate made for the occasion.
 * @param {string} build a folder as a build lays it out for nginx
 * @returns {{isGood: boolean, said: string}}
 */
export function checkConfiguration(root, build) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  try {
    mkdirSync(join(folder, 'tls'));
    layConfiguration(root, folder, 1, build);
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=example.org'];
    const key = join(folder, 'tls', 'privkey.pem');
    spawnSync('openssl', [...request, '-keyout', key, '-out', join(folder, 'tls', 'fullchain.pem')]);
    copyFileSync(join(root, 'deploy', 'nginx', 'nginx.conf'), join(folder, 'whole.conf'));
    const text = readFileSync(join(folder, 'whole.conf'), 'utf8')
      .replaceAll(installed, folder)
      .replaceAll('/etc/ssl/explainer', join(folder, 'tls'));
    writeFileSync(join(folder, 'whole.conf'), `pid ${join(folder, 'pid')};\n${text}`);
    const result = spawnSync(
      findNginx(),
      ['-t', '-q', '-p', folder, '-c', join(folder, 'whole.conf'), '-e', 'stderr'],
      {
        encoding: 'utf8',
      },
    );
    return { isGood: result.status === 0, said: result.stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
