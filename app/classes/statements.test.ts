import { expect, it } from 'vitest';
import { onBothDatabases } from '@/test/database';
import { statements } from '@/test/statements';
import { GET as itemsPage } from '../[lang]/(tools)/classes/[id]/items/route';
import { GET as classPage } from '../[lang]/(tools)/classes/[id]/route';
import { GET as settingsPage } from '../[lang]/(tools)/classes/[id]/settings/route';
import { GET as listPage } from '../[lang]/(tools)/classes/route';
import { joined, newTeacher } from './teacher.fixture';

onBothDatabases('a page of a teacher', () => {
  it.each([
    ['a class', classPage, 15],
    ['its questions', itemsPage, 8],
    ['its settings', settingsPage, 6],
    ['all classes', listPage, 5],
  ] as const)('asks the database no more often than it has to: %s', async (_, page, most) => {
    const { id, read } = await newTeacher();
    await joined(id, 'Mia');
    // What is asked once in a process, or in passing by others, is not the page's.
    const counts = [];
    for (let n = 0; n < 3; n += 1) counts.push(await statements(() => read(page)));
    expect(Math.min(...counts)).toBeLessThanOrEqual(most);
    expect(Math.min(...counts)).toBeGreaterThan(1);
  });
});
