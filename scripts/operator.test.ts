import { execFile, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { POST as setPassword } from '@/app/sign-in/password/route';
import { POST as signUp } from '@/app/sign-up/route';
import { closeDatabase, database } from '@/lib/db/client';

/** The site's folder as a clone has it: the sources, and beside them what it makes for itself. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'operator-'));
  chmodSync(folder, 0o755);
  const parts = ['app', 'content', 'features', 'lib', 'node_modules', 'prisma', 'scripts', '.generated'];
  for (const part of [...parts, 'package.json', 'tsconfig.json'])
    symlinkSync(join(process.cwd(), part), join(folder, part));
  return folder;
}

const { SECRET: secret, DATABASE_URL: _, ...bare } = process.env;
const environment = { ...bare, npm_config_update_notifier: 'false' };

const run = promisify(execFile);

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** What npm runs for a command of README. npm itself takes half a second each time; the first test types it as it stands. */
const withoutNpm = (command: string) =>
  command.replace(/^npm run (\S+)(?: --)?/, (_, script: string) => scripts[script] ?? '');

/** Types a command of README in a folder. `isByNpm`: with npm in between, as it stands there. */
async function type(
  folder: string,
  command: string,
  { settings = {}, user, isByNpm }: { settings?: object; user?: number; isByNpm?: boolean } = {},
) {
  const words = (isByNpm ? command : withoutNpm(command)).split(' ');
  const [program = '', ...args] = words.map((word) => word.replaceAll('_', ' '));
  const as = user === undefined ? {} : { uid: user, gid: user };
  const env = { ...environment, ...(user === undefined ? {} : { HOME: join(folder, 'home') }), ...settings };
  const done = await run(program, args, { cwd: folder, env: env as NodeJS.ProcessEnv, ...as }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  return { status: done.code, said: `${done.stdout}${done.stderr}`.replace(/^>.*\n/gm, '').trim() };
}

/** What `npm start` does before it serves. */
const start = (folder: string, settings: object = {}) =>
  type(folder, 'node --conditions=react-server --import tsx scripts/prepare.ts', { settings });

const form = (path: string, fields: Record<string, string>) =>
  new Request(`http://localhost:3000${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'Sec-Fetch-Site': 'same-origin', Accept: 'application/json', 'X-Forwarded-For': '10.1.2.3' },
  });
const linkIn = (said: string) => new URL(/https?:\S+/.exec(said)?.[0] ?? 'none:');

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});

/** A site that was started, with a secret in its file that the routes of this process share. */
async function startedSite(settings: object = {}) {
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/secret'), `${secret}\n`);
  const started = await start(folder, settings);
  expect(started.status, started.said).toBe(0);
  process.env.DATABASE_URL = `file:${join(folder, 'data/explainer.db')}`;
}

describe('commands of whoever looks after a site', () => {
  it('print links that work and lead to where the site is, without a setting in the shell', async () => {
    await startedSite({ PORT: '4321' });
    const opened = await signUp(form('/sign-up', { name: 'Held Teacher', password: 'violet harbour forty trams' }));
    expect(opened.status).toBe(200);
    const typed = await Promise.all(
      [1, 2].map(() => type(folder, 'npm run admin -- reset Held_Teacher', { isByNpm: true })),
    );
    const links = typed.map(({ said }) => linkIn(said));
    for (const link of links) expect(link.origin).toBe('http://localhost:4321');
    const use = (link: URL | undefined) =>
      setPassword(
        form('/sign-in/password', {
          ticket: link?.searchParams.get('ticket') ?? '',
          password: 'nineteen quiet otters',
        }),
      );
    expect((await use(links[0])).status).toBe(200);
    expect((await use(links[0])).status, 'a link works once').toBe(409);
    expect((await use(links[1])).status, 'an older or newer one ends with it').toBe(409);

    const invited = await type(folder, 'npm run admin -- invite', { isByNpm: true });
    expect(linkIn(invited.said).pathname).toBe('/en/sign-up');
    const db = await database();
    expect(await db.ticket.count({ where: { kind: 'invitation' } })).toBe(1);
  });

  it('find the settings of an https site in the file that is named, and its address without them', async () => {
    const settings = join(folder, 'explainer.env');
    const other = join(folder, 'elsewhere.db');
    writeFileSync(settings, `SITE_URL=https://example.org\nDATABASE_URL=file:${other}\nSECRET=${secret}\n`);
    const env = { SITE_URL: 'https://example.org', DATABASE_URL: `file:${other}`, SECRET: secret };
    expect((await start(folder, env)).status).toBe(0);
    expect(linkIn((await type(folder, `npm run admin -- invite --settings ${settings}`)).said).origin).toBe(
      'https://example.org',
    );
    const { SITE_URL: _, ...rest } = env;
    expect(linkIn((await type(folder, 'npm run admin -- invite', { settings: rest })).said).origin).toBe(
      'https://example.org',
    );
    expect((await type(folder, 'npm run verify -- --settings /no/such/file')).said).toMatch(
      /^The settings in \/no\/such\/file/,
    );
    writeFileSync(join(folder, '.env'), `DATABASE_URL=file:${other}\nSECRET=${secret}\n`);
    expect((await type(folder, 'npm run verify')).said).toBe('All tallies equal their rows.');
  });

  it('do what README says of them, and what they make is their owner’s alone', async () => {
    await startedSite();
    chmodSync(join(folder, 'data'), 0o755);
    chmodSync(join(folder, 'data/explainer.db'), 0o644);
    expect((await start(folder)).status).toBe(0);
    expect((await type(folder, 'npm run verify')).said).toBe('All tallies equal their rows.');
    const backup = await type(folder, 'npm run backup -- kept/today.db');
    expect(backup.said).toMatch(/^Everything is in kept\/today.db/);
    const write = `new (require('libsql'))('data/explainer.db').exec("INSERT INTO Tally VALUES ('vote', 'before lost', 3)")`;
    expect(spawnSync(process.execPath, ['-e', write], { cwd: folder }).status).toBe(0);
    const wrong = await type(folder, 'npm run verify');
    expect([wrong.status, wrong.said]).toEqual([1, expect.stringMatching(/1 wrong: npm run verify -- --repair$/)]);
    expect((await type(folder, 'npm run verify -- --repair')).said).toMatch(/1 mended\.$/);
    const restored = await type(folder, 'npm run restore -- kept/today.db');
    expect(restored.said).toMatch(/^Restored from kept\/today.db\. What was there before: data\/backups\//);
    expect((await type(folder, 'npm run restore -- kept/none.db')).said).toBe('There is no file kept/none.db.');
    const made = ['data', 'data/backups', 'kept', 'data/secret', 'data/explainer.db', 'kept/today.db'];
    for (const path of [...made, ...readdirSync(join(folder, 'data/backups')).map((name) => `data/backups/${name}`)])
      expect(statSync(join(folder, path)).mode & 0o077, path).toBe(0);
  });

  const commands = [
    'npm run admin -- invite',
    'npm run admin -- reset Anybody',
    'npm run verify',
    'npm run backup -- today.db',
    'npm run restore -- today.db',
    'npm run move -- data/explainer.db postgresql://nobody@127.0.0.1:1/none',
  ];
  it('say in one sentence that there is no site here, and make nothing', async () => {
    const before = readdirSync(folder);
    const typed = await Promise.all(commands.map(async (command) => ({ command, ...(await type(folder, command)) })));
    for (const { command, status, said } of typed) {
      expect(said, command).toMatch(/^There is no (database|secret) (at|here)[^\n]*$/);
      expect(status, command).toBe(78);
    }
    expect(readdirSync(folder)).toEqual(before);
  });

  it('refuses the database of another site, whose secret is not the one here', async () => {
    await startedSite();
    writeFileSync(join(folder, 'data/secret'), 'the secret of quite another site, long enough');
    for (const command of ['npm run admin -- invite', 'npm run verify'])
      expect((await type(folder, command)).said).toMatch(/^The database belongs to another secret[^\n]*$/);
  });
});

describe.skipIf(process.getuid?.() !== 0)('another user than the owner of the site (needs root)', () => {
  const owner = 1234;
  const stranger = 4321;
  const own = (path: string) => chownSync(join(folder, path), owner, owner);

  beforeEach(async () => {
    await startedSite();
    mkdirSync(join(folder, 'home'), { mode: 0o777 });
    for (const path of ['data', ...readdirSync(join(folder, 'data')).map((name) => `data/${name}`)]) own(path);
  });

  it('is told so in one sentence, root too, and nothing is made', async () => {
    const before = readdirSync(join(folder, 'data'));
    const commands = ['admin -- invite', 'verify', 'backup -- /tmp/never.db', 'restore -- /tmp/never.db'];
    const typed = [0, stranger].flatMap((user) =>
      commands.map(async (command) => ({ user, command, ...(await type(folder, `npm run ${command}`, { user })) })),
    );
    for (const { user, command, said, status } of await Promise.all(typed)) {
      expect(said, `${command} as ${user}`).toMatch(
        /^data\/(explainer\.db belongs to user 1234, and this is|explainer\.db is closed to|secret cannot be read)[^\n]*$/,
      );
      expect(status).toBe(78);
    }
    expect(readdirSync(join(folder, 'data'))).toEqual(before);
    expect(existsSync('/tmp/never.db')).toBe(false);
  });
});
