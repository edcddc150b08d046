// npm start: everything from a fresh clone to a served site. With `--built`, where a build was made before and nothing
// may be written beside it (a container, a service): only the database is prepared.
import { spawn } from 'node:child_process';
import { readSettingsFile } from './settings-file.mjs';
import { build, checkNode, generateClients, install, prepare, quiet, root } from './steps.mjs';

checkNode();
const isBuilt = readSettingsFile(process.argv).includes('--built');
if (!isBuilt) {
  install();
  await generateClients();
}
prepare();
if (!isBuilt) await build();

const server = spawn(process.execPath, ['.generated/serve.mjs'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...quiet, NODE_ENV: 'production' },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
