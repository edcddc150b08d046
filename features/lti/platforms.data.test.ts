import { expect, it } from 'vitest';
import { dayMs } from '@/lib/day';
import { database } from '@/lib/db/client';
import { ltiCommand } from '@/scripts/lti-commands';
import { makeClass } from '@/test/class';
import { onBothDatabases } from '@/test/database';
import { publicKeys, signingKey } from './keys.data';
import { openLink, openSchool } from './school.fixture';

const own = 'https://quiz.test';
const run = (...[command, ...rest]: string[]) => ltiCommand(command, rest)?.(own);
const parts = [
  'issuer=https://lms.test',
  'client=c-1',
  'auth=https://lms.test/auth',
  'token=https://lms.test/token',
  'keys=https://lms.test/jwks',
  'deployment=1',
  'deployment=2',
  'name=School 7',
  'frame=https://school7.lms.test/path',
];

onBothDatabases('a platform', () => {
  it('is added by hand, listed, paused, resumed and removed', async () => {
    const said = await run('lti-add', ...parts);
    expect(said).toContain(`${own}/lti/login`);
    const row = await (await database()).ltiPlatform.findFirstOrThrow();
    expect(row).toMatchObject({ clientId: 'c-1', frameOrigins: 'https://lms.test https://school7.lms.test' });
    await expect(run('lti-add', ...parts)).rejects.toThrow('already');
    expect(await run('lti-list')).toContain(`${row.id} School 7\n  https://lms.test · client c-1 · deployments 1, 2`);
    await run('lti-pause', row.id);
    expect(await run('lti-list')).toContain('School 7 (paused)');
    await run('lti-resume', row.id);
    expect(await run('lti-list')).not.toContain('(paused)');
    await run('lti-remove', row.id);
    expect(await run('lti-list')).toContain('There is no platform yet');
    for (const command of ['lti-pause', 'lti-remove'])
      await expect(run(command, row.id)).rejects.toThrow('no platform');
  });

  it('is refused with a sentence when a part is missing, wrong, or not on https', async () => {
    const without = parts.filter((part) => !part.startsWith('token='));
    expect(() => run('lti-add', ...without)).toThrow('token is missing or wrong');
    expect(() => run('lti-add', ...without, 'token=lms')).toThrow('token is missing or wrong');
    expect(() => run('lti-add', ...parts, 'secret=x')).toThrow('secret=x');
    await expect(run('lti-add', ...without, 'token=http://lms.test/t')).rejects.toThrow('has to begin with https');
    expect(() => run('lti-pause')).toThrow('lti-pause <id>');
  });

  it('takes along all it brought when it is removed, and nothing else', async () => {
    const school = await openSchool();
    for (const sub of ['ruth', 'ali', 'leyla']) await openLink(school, { sub });
    const stays = await makeClass({ code: 'ZZZZZ9' });
    await run('lti-remove', school.id);
    const db = await database();
    expect(await db.class.findMany({ select: { id: true } })).toEqual([{ id: stays.id }]);
    const left = [db.pupil, db.instructor, db.ltiPlatform, db.ltiLink, db.ltiPupil, db.ltiTeacher, db.ltiDeployment];
    for (const table of left) expect(await (table as typeof db.pupil).count()).toBe(0);
    await school.platform.close();
  });

  it('finds the next key published before it signs, and the last one for some time after', async () => {
    const start = Date.parse('2026-11-29T09:00:00Z');
    const at = (days: number) => new Date(start + days * dayMs);
    const kids = async (days: number) => (await publicKeys(at(days))).keys.map(({ kid }) => kid);
    const [first] = await kids(0);
    expect((await signingKey(at(80))).kid).toBe(first);
    const both = await kids(85);
    expect(both).toEqual([first, expect.any(String)]);
    expect((await signingKey(at(89))).kid).toBe(first);
    expect((await signingKey(at(91))).kid).toBe(both[1]);
    expect(await kids(100)).toEqual(both);
    expect(await kids(105)).toEqual([both[1]]);
  });
});
