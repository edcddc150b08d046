import { expect, it } from 'vitest';
import type { ChapterSlug } from '@/content/facts/chapters';
import { mergePupils } from '@/features/class/merge.data';
import { listProgress } from '@/features/class/overview/data';
import { getRosterPupil } from '@/features/class/roster/data';
import { getLesson } from '@/features/live/data';
import { findPupil } from '@/features/pupil/data';
import { type ReaderId, readerKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { GET as extraPage } from '../[lang]/(tools)/classes/[id]/extra/route';
import { GET as groupsPage } from '../[lang]/(tools)/classes/[id]/groups/route';
import { GET as pupilPage } from '../[lang]/(tools)/classes/[id]/pupils/[pupil]/route';
import { GET as classPage } from '../[lang]/(tools)/classes/[id]/route';
import { POST as copy } from './[id]/copy/route';
import { POST as extra } from './[id]/extra/route';
import { POST as setGroup } from './[id]/groups/route';
import { POST as saveSettings } from './[id]/settings/route';
import { type Fields, joined, newTeacher, type Teacher } from './teacher.fixture';

const settings: Fields = {
  ...{ title: '10b', chapters: ['flight', 'parade'], scope: 'all', length: '10', kinds: ['one', 'order'] },
  ...{ attempts: '2', due: '2099-01-01T08:00', zone: 'UTC', feedback: 'at-once', poll: 'off', version: '0' },
};
const now = () => new Date();
const refusalOf = async (response: Response | Promise<Response>) => {
  const { status, ...body } = await Promise.resolve(response).then(async (one) => ({
    ...(await one.json()),
    status: one.status,
  }));
  return [status, body.error?.code, body.error?.field];
};
/** Sends a form as a browser without script does, and gives the page that comes back. */
const page = async (teacher: Teacher, handler: typeof setGroup, action: string, fields: Fields) => {
  const body = new FormData();
  for (const [field, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(field, one);
  const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: teacher.cookie };
  const request = new Request(`http://class.test/classes/${teacher.id}/${action}`, { method: 'POST', headers, body });
  return (await handler(request, { params: Promise.resolve({ id: teacher.id }) })).text();
};

onBothDatabases('several pupils at once', () => {
  it('read what their group reads: on their page, in what the teacher sees, and in the counts of the class', async () => {
    const teacher = await newTeacher();
    const other = await newTeacher('Noah');
    await teacher.send(saveSettings, 'settings', { ...settings, due: '' });
    const [id, ayla] = ['reader-of-ayla-0001' as ReaderId, 'reader-of-ayla-0001'];
    const inGroup = await joined(teacher.id, 'Ayla', { reader: readerKey(id) });
    const second = await joined(teacher.id, 'Bea');
    const outside = await joined(teacher.id, 'Cem');
    const stranger = await joined(other.id, 'Dana');
    const db = await database();
    for (const [reader, chapter] of [
      [inGroup.reader, 'flight'],
      [inGroup.reader, 'why-now'],
      [outside.reader, 'flight'],
      [outside.reader, 'why-now'],
    ] as const)
      await db.readChapter.create({ data: { reader: reader ?? '', chapter } });
    const slow: Fields = { group: ' Slow  lane ', pupils: [inGroup.id, second.id], chapters: ['what-next', 'why-now'] };
    expect(await (await teacher.send(setGroup, 'groups', slow)).json()).toMatchObject({
      location: `/en/classes/${teacher.id}?grouped=2`,
      pupils: 2,
    });

    const assigned = async (reader: ReaderId) => (await findPupil(reader, teacher.code, now()))?.class.chapters;
    expect(await assigned(id)).toEqual(['why-now', 'what-next']);
    const progress = async () =>
      Object.fromEntries(
        (await listProgress(await teacher.own(), now())).map(({ name, groupName, chapters, chaptersRead }) => [
          name,
          [groupName, chapters.length, chaptersRead],
        ]),
      );
    expect(await progress()).toEqual({ Ayla: ['Slow lane', 2, 1], Bea: ['Slow lane', 2, 0], Cem: [null, 2, 1] });
    expect((await getLesson(await teacher.own())).read).toEqual([
      { chapter: 'flight', n: 1, of: 1 },
      { chapter: 'parade', n: 0, of: 1 },
      { chapter: 'why-now', n: 1, of: 2 },
      { chapter: 'what-next', n: 0, of: 2 },
    ]);
    const sheet = await teacher.read(pupilPage, `/pupils/${inGroup.id}`, { pupil: inGroup.id });
    expect(sheet).toContain('Slow lane');
    expect(sheet).not.toContain('The parade:');
    expect(await teacher.read(classPage, '?grouped=2')).toContain('The group has 2 pupils.');
    expect(await teacher.read(groupsPage, '/groups?group=Slow+lane')).toMatch(/name="group"[^>]*value="Slow lane"/);

    // Another spelling is the same group; whoever is not ticked any more reads with the class again.
    await teacher.send(setGroup, 'groups', { ...slow, group: 'SLOW LANE', pupils: second.id, chapters: 'before' });
    expect(await progress()).toEqual({ Ayla: [null, 2, 1], Bea: ['Slow lane', 1, 0], Cem: [null, 2, 1] });
    expect(await assigned(ayla as ReaderId)).toEqual(['flight', 'parade'] satisfies ChapterSlug[]);
    const { id: copied } = await (await teacher.send(copy, 'copy', { title: 'Next term' })).json();
    expect(await db.pupil.findMany({ where: { classId: copied, groupName: 'Slow lane' } })).toMatchObject([
      { name: 'Bea', groupChapters: 'before' },
    ]);
    const own = await teacher.own();
    await mergePupils(await getRosterPupil(own, second.id), await getRosterPupil(own, outside.id));
    expect((await progress()).Cem).toEqual(['Slow lane', 1, 0]);

    // What cannot be is said at its field, and what was ticked is kept.
    const before = await progress();
    slow.pupils = inGroup.id;
    for (const [fields, code, field] of [
      [{ ...slow, group: ' ' }, 'name-the-group', 'group'],
      [{ ...slow, group: 'x'.repeat(41) }, 'name-the-group', 'group'],
      [{ ...slow, chapters: [] }, 'choose-chapters', 'chapters'],
      [{ ...slow, chapters: 'epilogue' }, 'unknown-chapter', 'chapters'],
      [{ ...slow, group: 'New', pupils: [] }, 'choose-pupils', 'pupils'],
      [{ ...slow, pupils: [inGroup.id, stranger.id] }, 'unknown-pupil', 'pupils'],
    ] as const)
      expect(await refusalOf(teacher.send(setGroup, 'groups', fields as Fields)), code).toEqual([422, code, field]);
    expect(await progress()).toEqual(before);
    const again = await page(teacher, setGroup, 'groups', { ...slow, chapters: [] });
    expect(again).toContain('id="chapters-error"');
    expect(again).toMatch(new RegExp(`value="${inGroup.id}"[^>]*checked|checked[^>]*value="${inGroup.id}"`));

    await teacher.send(setGroup, 'groups', { group: 'slow lane', chapters: 'before' });
    expect((await progress()).Cem).toEqual([null, 2, 1]);
  });

  it('get more attempts and a later due time, and keep what the form leaves empty', async () => {
    const teacher = await newTeacher();
    await teacher.send(saveSettings, 'settings', { ...settings, due: '2026-12-24T08:00' });
    const pupils = [];
    for (const name of ['Ayla', 'Bea', 'Cem']) pupils.push(await joined(teacher.id, name));
    const [ayla, bea] = pupils.map(({ id }) => id) as [string, string];
    const db = await database();
    const stored = async () =>
      (await db.pupil.findMany({ orderBy: { name: 'asc' } })).map(({ extraAttempts, due }) => [
        extraAttempts,
        due?.toISOString().slice(0, 16) ?? null,
      ]);
    const give = (fields: Fields) => teacher.send(extra, 'extra', { pupils: [ayla, bea], ...fields });
    expect(await (await give({ attempts: '2' })).json()).toMatchObject({
      location: `/en/classes/${teacher.id}?extra=2`,
    });
    await give({ pupils: bea, due: '2026-12-26T09:30' });
    expect(await stored()).toEqual([
      [2, null],
      [2, '2026-12-26T09:30'],
      [0, null],
    ]);
    const shown = await teacher.read(extraPage, '/extra');
    expect(shown).toContain('2 more attempts');
    expect(shown).toMatch(/26 December/);
    for (const [fields, code, field] of [
      [{}, 'give-extra', 'attempts'],
      [{ attempts: '11' }, 'extra-attempts', 'attempts'],
      [{ attempts: '1', due: '2026-12-24T07:59' }, 'not-later', 'due'],
      [{ due: '2099-12-24T08:00' }, 'due-after-end', 'due'],
      [{ due: 'Friday' }, 'unreadable-time', 'due'],
      [{ pupils: [], attempts: '1' }, 'choose-pupils', 'pupils'],
      [{ pupils: [ayla, 'neverWasSuchAPupil1234'], attempts: '1' }, 'unknown-pupil', 'pupils'],
    ] as const)
      expect(await refusalOf(give(fields as Fields)), code).toEqual([422, code, field]);
    expect((await stored())[0]).toEqual([2, null]);
    const again = await page(teacher, extra, 'extra', { pupils: ayla, attempts: '1', due: '2026-12-24T07:59' });
    expect(again).toContain('id="due-error"');
    expect(again).toContain('value="2026-12-24T07:59"');
    // The due time of the class itself takes theirs back; no attempts beyond take those back.
    await give({ attempts: '0', due: '2026-12-24T08:00' });
    expect(await stored()).toEqual([
      [0, null],
      [0, null],
      [0, null],
    ]);
  });
});
