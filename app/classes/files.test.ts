import { expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { GET as filesPage } from '../[lang]/(tools)/classes/[id]/files/route';
import { GET as pupilPage } from '../[lang]/(tools)/classes/[id]/pupils/[pupil]/route';
import { GET as answersFile } from './[id]/answers.csv/route';
import { GET as gradebookFile } from './[id]/gradebook.csv/route';
import { GET as scoresFile } from './[id]/scores.csv/route';
import { attempt, joined, newTeacher, ownQuestion, type Teacher } from './teacher.fixture';

const hour = 3_600_000;

onBothDatabases('the files of a class', () => {
  const lines = async (teacher: Teacher, handler: typeof answersFile, query = '') =>
    (await teacher.read(handler, query)).split('\r\n');

  it('say each question and each answer in words, of every kind and of own questions too', async () => {
    const teacher = await newTeacher();
    const anna = await joined(teacher.id, 'Anna', { identifier: '7b-1' });
    const own = await ownQuestion(teacher.instructor.id);
    await attempt(anna, [
      { item: own, given: ['x2'], score: 1, certainty: 'sure' },
      { item: 'troops-gone-when', given: ['june-2025'], score: 0 },
    ]);
    const [head, ...rows] = await lines(teacher, answersFile);
    expect(head).toBe('name,identifier,attempt,item,kind,answer,score,max,certainty,answered_at,prompt,answer_text');
    const mine = rows.find((line) => line.includes(own)) ?? '';
    expect(mine).toMatch(/^Anna,7b-1,1,own-[\w-]+,one,x2,1,1,sure,[^,]+,Who wrote to whom\?,She said “yes”$/);
    const bank = rows.find((line) => line.includes('troops-gone-when')) ?? '';
    expect(bank).toMatch(/,june-2025,0,1,,[^,]+,"?[A-Z][^"]+\?"?,[^,]*2025/);
  });

  it('hold answers as their attempt asked, like the page of the pupil, also where the clock was set back', async () => {
    const teacher = await newTeacher();
    const anna = await joined(teacher.id, 'Anna');
    const items = ['d', 'a', 'c', 'b'];
    const minutes: Record<string, number> = { d: 3, a: 1, c: 0, b: 2 };
    const at = (item: string) => new Date(Date.now() - hour + (minutes[item] ?? 0) * 60_000);
    await attempt(
      anna,
      items.map((item) => ({ item, given: ['x'], score: 0, at: at(item) })),
    );
    const rows = (await lines(teacher, answersFile)).slice(1, -1);
    expect(rows.map((line) => line.split(',')[3])).toEqual(items);
    const page = await teacher.read(pupilPage, `/pupils/${anna.id}`, { pupil: anna.id });
    expect([...page.matchAll(/<tr[^>]* data-item="([^"]+)"/g)].map(([, item]) => item)).toEqual(items);
  });

  it('hand an open attempt in at the due time, with what was answered by then; who goes on is late', async () => {
    const teacher = await newTeacher();
    const [begun, due] = [new Date(Date.now() - 3 * hour), new Date(Date.now() - hour)];
    const answer = (item: string, score: number, at = begun) => ({ item, given: ['x'], score, at });
    const left = { left: ['c', 'd'], startedAt: begun };
    await attempt(await joined(teacher.id, 'Anna'), [answer('a', 1), answer('b', 1 / 3)], left);
    const wentOn = new Date(due.getTime() + hour / 2);
    await attempt(await joined(teacher.id, 'Ben'), [answer('a', 1), answer('b', 1, wentOn)], left);
    await attempt(await joined(teacher.id, 'Cem'), [answer('a', 1)], { finishedAt: begun, startedAt: begun });
    const open = await lines(teacher, scoresFile);
    expect(open.map((line) => line.split(',').slice(4).join())).toEqual([
      'attempt,score,max,percent,submitted_at,late',
      '1,1.33,4,33.3,,',
      '1,2,4,50,,',
      expect.stringMatching(/^1,1,1,100,\d{4}.*\+04:00,false$/),
      '',
    ]);
    await (await database()).class.update({ where: { id: teacher.id }, data: { due } });
    const closed = (await lines(teacher, scoresFile)).map((line) => line.split(',').slice(8));
    const baku = (time: Date) => `${new Date(time.getTime() + 4 * hour).toISOString().slice(0, 19)}+04:00`;
    expect(closed.slice(1, 4)).toEqual([
      [baku(due), 'false'],
      [baku(wentOn), 'true'],
      [baku(begun), 'false'],
    ]);
  });

  it('hold one row a pupil for a gradebook, with the best attempt handed in', async () => {
    const teacher = await newTeacher();
    const anna = await joined(teacher.id, '=Anna', { identifier: '7b-1' });
    await attempt(anna, [
      { item: 'a', given: [], score: 1 / 3 },
      { item: 'b', given: [], score: 0 },
    ]);
    await attempt(anna, [
      { item: 'a', given: [], score: 1 },
      { item: 'b', given: [], score: 1 / 3 },
    ]);
    await attempt(anna, [{ item: 'a', given: [], score: 1 }], { left: ['b'] });
    await joined(teacher.id, 'Ben', { identifier: 'ben@school.test' });
    await joined(teacher.id, 'Cem');
    const db = await database();
    await db.pupil.create({
      data: { ...{ id: 'trial', classId: teacher.id, name: 'T', nameKey: 't', isTrial: true }, reader: 't' },
    });
    expect((await lines(teacher, gradebookFile)).slice(0, -1)).toEqual([
      'name,identifier,score,max,percent,submitted_at,late',
      expect.stringMatching(/^'=Anna,7b-1,1\.33,2,66\.7,\d{4}-[^,]+\+04:00,false$/),
      'Ben,ben@school.test,,,,,',
      'Cem,,,,,,',
    ]);
    expect((await lines(teacher, gradebookFile, '?for=moodle')).slice(0, -1)).toEqual([
      'identifier,score,feedback',
      expect.stringMatching(/^7b-1,1\.33,"1\.33 of 2 points, handed in .+"$/),
      'ben@school.test,,',
    ]);
    expect((await lines(teacher, gradebookFile, '?for=canvas')).slice(0, -1)).toEqual([
      'Student,ID,SIS User ID,SIS Login ID,Section,History 10b',
      '    Points Possible,,,,,2',
      "'=Anna,,7b-1,,,1.33",
      'Ben,,,ben@school.test,,',
    ]);
    // Whom Moodle and Canvas cannot find is named on the page.
    const page = await teacher.read(filesPage, '/files');
    expect(page).toContain('has no identifier');
    expect(/<bdi[^>]*>([^<]+)<\/bdi><\/li>/g.exec(page)?.[1]).toBe('Cem');
  });

  it('give the share where attempts had different numbers of questions', async () => {
    const teacher = await newTeacher();
    const right = (item: string) => ({ item, given: [], score: 1 });
    await attempt(await joined(teacher.id, 'Anna', { identifier: '1' }), [right('a'), { ...right('b'), score: 0 }]);
    await attempt(await joined(teacher.id, 'Ben', { identifier: '2' }), [right('a')]);
    expect((await lines(teacher, gradebookFile, '?for=canvas')).slice(1, -1)).toEqual([
      '    Points Possible,,,,,100',
      'Anna,,1,,,50',
      'Ben,,2,,,100',
    ]);
  });
});
