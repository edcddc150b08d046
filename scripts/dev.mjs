// npm run dev: the site with fast refresh; styles and elements are rebuilt when a file changes.
import { spawn } from 'node:child_process';
import { readSettingsFile } from './settings-file.mjs';
import { bundleServer, checkNode, generateClients, install, prepare, quiet, root, typescript } from './steps.mjs';

checkNode();
readSettingsFile(process.argv);
install();
await generateClients();
prepare();
await bundleServer();
const env = { ...process.env, ...quiet, NODE_ENV: 'development' };
const assets = spawn(process.execPath, [...typescript, 'scripts/assets.ts', '--watch'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  env,
});
// The first styles must be there before Next reads where they are.
await new Promise((resolve) => assets.stdout.once('data', resolve));
const server = spawn(process.execPath, ['.generated/serve.mjs', '--dev'], { cwd: root, stdio: 'inherit', env });
const stop = () => {
  assets.kill();
  server.kill('SIGTERM');
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
server.on('exit', (code) => {
  assets.kill();
  process.exit(code ?? 0);
});
