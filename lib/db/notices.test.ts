import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, expect, inject, it, vi } from 'vitest';
import { onBothDatabases, onPostgres, onServer } from '@/test/database';
import { closeNotices, type NoticeKind, noticeKinds, publish, subscribe } from './notices';

afterEach(() => closeNotices());

const kinds = noticeKinds.length;

const soon = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 20 });
/** On PostgreSQL everybody is told to look once at each kind when the line stands. @param heard by all listeners so far */
const lineStands = (heard: () => number, listeners: number) =>
  process.env.DATABASE_URL?.startsWith('file:') ? undefined : soon(() => expect(heard()).toBe(kinds * listeners));

onBothDatabases('notices', () => {
  it('reach whoever listens to their topic, and nobody else', async () => {
    const ours: NoticeKind[] = [];
    const theirs: NoticeKind[] = [];
    subscribe('our-class', (kind) => ours.push(kind));
    const end = subscribe('their-class', (kind) => theirs.push(kind));
    await lineStands(() => ours.length + theirs.length, 2);
    const before = { ours: ours.length, theirs: theirs.length };
    publish('our-class', 'answer');
    await soon(() => expect(ours.slice(before.ours)).toEqual(['answer']));
    expect(theirs).toHaveLength(before.theirs);
    end();
    publish('their-class', 'pupil');
    publish('our-class', 'votes');
    await soon(() => expect(ours.at(-1)).toBe('votes'));
    expect(theirs).toHaveLength(before.theirs);
  });

  it('are one where a whole class answers at once', async () => {
    const heard: NoticeKind[] = [];
    subscribe('busy', (kind) => heard.push(kind));
    await lineStands(() => heard.length, 1);
    const before = heard.length;
    for (let answer = 0; answer < 1000; answer += 1) publish('busy', 'answer');
    publish('busy', 'votes');
    await soon(() => expect(heard.slice(before)).toContain('votes'));
    // A second notice of the answers would have come before this one.
    publish('busy', 'pupil');
    await soon(() => expect(heard.at(-1)).toBe('pupil'));
    expect(heard.slice(before)).toEqual(['answer', 'votes', 'pupil']);
  });

  it('reach the others when one listener fails', async () => {
    const heard: NoticeKind[] = [];
    const silent = vi.spyOn(console, 'log').mockImplementation(() => {});
    subscribe('class', () => {
      throw new TypeError('a broken pipe');
    });
    subscribe('class', (kind) => heard.push(kind));
    publish('class', 'pupil');
    await soon(() => expect(heard).toContain('pupil'));
    expect(String(silent.mock.calls.flat())).toContain('notice-failed');
    silent.mockRestore();
  });

  it('take no topic that could say who somebody is', () => {
    expect(() => publish('Leyla Məmmədova', 'pupil')).toThrow('A topic is an id.');
  });
});

/** Another server: a process that listens to a class, says what it hears, and publishes what it is told to. */
async function otherServer(): Promise<{ process: ChildProcess; heard: string[]; publish(notice: string): void }> {
  const program = `
    const { publish, subscribe } = await import(process.cwd() + '/lib/db/notices.ts');
    subscribe('class', (kind) => console.log(kind));
    for await (const line of (await import('node:readline')).createInterface({ input: process.stdin })) publish('class', line);`;
  const other = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '-e', program],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const heard: string[] = [];
  createInterface({ input: other.stdout }).on('line', (line) => heard.push(line));
  return { process: other, heard, publish: (notice) => other.stdin.write(`${notice}\n`) };
}

onPostgres('notices of two servers', () => {
  it('come over, also after the line was cut', async () => {
    const here: string[] = [];
    subscribe('class', (kind) => here.push(kind));
    const other = await otherServer();
    try {
      // It is told to look at everything once when its line stands.
      await soon(() => expect(other.heard).toHaveLength(kinds));
      await soon(() => expect(here).toHaveLength(kinds));
      publish('class', 'answer');
      await soon(() => expect(other.heard.slice(kinds)).toEqual(['answer']));
      other.publish('pupil');
      await soon(() => expect(here.slice(kinds + 1)).toEqual(['pupil']));

      await onServer(
        inject('postgres'),
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)}'`,
      );
      // Both look again, because something may have been missed.
      await soon(() => expect(other.heard.length).toBeGreaterThanOrEqual(2 * kinds + 2));
      await soon(() => expect(here.length).toBeGreaterThanOrEqual(2 * kinds + 2));
      other.publish('votes');
      await soon(() => expect(here.at(-1)).toBe('votes'));
      await soon(() => expect(here.length).toBe(2 * kinds + 3));
    } finally {
      other.process.kill();
      await once(other.process, 'exit');
    }
  });
});
