// Restarts the servers behind nginx one after the other, without losing a request:
//
//   node deploy/rolling-restart.mjs /etc/nginx/explainer/servers.conf "systemctl reload nginx" "systemctl restart explainer@{port}"
//
// For each server: nginx is told that it is down, what it is doing is finished, it is restarted, and it comes back when
// it says that it is ready. Ends with 1, and leaves the server out, when it does not come back within a minute.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const patienceMs = 60_000;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The addresses in a `servers.conf`, such as `127.0.0.1:3001`. */
export const serversIn = (text) => [...text.matchAll(/^\s*server\s+([^\s;]+)/gm)].map((match) => match[1]);

/** The same file with one server taken out, or put back. */
export const withServer = (text, address, isDown) =>
  text.replace(/^(\s*server\s+)([^\s;]+)([^;]*);/gm, (line, start, name, rest) =>
    name === address ? `${start}${name}${rest.replace(/\s+down\b/, '')}${isDown ? ' down' : ''};` : line,
  );

async function isReady(address) {
  return fetch(`http://${address}/readyz`, { signal: AbortSignal.timeout(2000) }).then(
    (response) => response.ok,
    () => false,
  );
}

/**
 * @param {object} how
 * @param {string} how.serversFile of nginx
 * @param {() => void | Promise<void>} how.reload makes nginx read it
 * @param {(address: string) => void | Promise<void>} how.restart stops a server in order and starts it again
 * @param {number} [how.settleMs] how long nginx may take until its new workers work
 */
export async function restartAll({ serversFile, reload, restart, settleMs = 1000 }) {
  const mark = async (address, isDown) => {
    writeFileSync(serversFile, withServer(readFileSync(serversFile, 'utf8'), address, isDown));
    await reload();
    await pause(settleMs);
  };
  const addresses = serversIn(readFileSync(serversFile, 'utf8'));
  if (addresses.length < 2) throw new Error('With one server there is nothing to roll: it takes two.');
  for (const address of addresses) {
    await mark(address, true);
    await restart(address);
    for (const start = Date.now(); !(await isReady(address)); await pause(100))
      if (Date.now() - start > patienceMs) throw new Error(`${address} did not become ready: it stays out.`);
    await mark(address, false);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [serversFile, reload, restart] = process.argv.slice(2);
  if (!restart?.includes('{port}')) {
    console.error(
      'Usage: node deploy/rolling-restart.mjs <servers.conf> <command that reloads nginx> <command with {port} that restarts a server>',
    );
    process.exit(64);
  }
  const run = (command) => execFileSync('/bin/sh', ['-c', command], { stdio: 'inherit' });
  try {
    await restartAll({
      serversFile,
      reload: () => run(reload),
      restart: (address) => run(restart.replaceAll('{port}', address.split(':').at(-1))),
    });
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
