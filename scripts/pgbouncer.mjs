// A private PgBouncer in transaction mode before a PostgreSQL, for tests, gone with its folder.
import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answering, freePort, ownerFor } from './postgres.mjs';

/** The program; null when there is none on this machine. */
export function findPgbouncer() {
  const folders = ['/usr/sbin', ...(process.env.PATH ?? '').split(':')];
  return folders.map((folder) => join(folder, 'pgbouncer')).find((file) => existsSync(file)) ?? null;
}

/**
 * Starts a pooler with few connections, so that every transaction may get another one than the last.
 * @param {string} url of a PostgreSQL on this machine
 * @returns {Promise<{host: string, stop: () => Promise<void>}>} `host` with its port
 */
export async function startPgbouncer(url, { program = findPgbouncer(), connections = 4 } = {}) {
  const owner = ownerFor();
  const folder = mkdtempSync(join(tmpdir(), 'pooler-'));
  const port = await freePort();
  const server = new URL(url);
  const config = join(folder, 'pgbouncer.ini');
  writeFileSync(join(folder, 'users'), `"${server.username}" ""\n`);
  writeFileSync(
    config,
    // The time limit of a statement is set here: in transaction mode the site cannot set it for a session.
    `[databases]
* = host=${server.hostname} port=${server.port} connect_query='SET statement_timeout = 4000'
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = trust
auth_file = ${join(folder, 'users')}
pool_mode = transaction
default_pool_size = ${connections}
max_client_conn = 1000
`,
  );
  if (owner.uid !== undefined)
    for (const path of [folder, config, join(folder, 'users')]) chownSync(path, owner.uid, owner.gid);
  const pooler = spawn(program, ['-q', config], { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  await answering(port);
  return {
    host: `127.0.0.1:${port}`,
    async stop() {
      const end = new Promise((resolve) => pooler.once('exit', resolve));
      pooler.kill('SIGTERM');
      await end;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
