import { expect, it } from 'vitest';
import { onBothDatabases } from '@/test/database';
import { statements } from '@/test/statements';
import { GET as pupilPage } from '../[lang]/(tools)/class/[code]/route';
import { GET as itemsPage } from '../[lang]/(tools)/classes/[id]/items/route';
import { GET as classPage } from '../[lang]/(tools)/classes/[id]/route';
import { GET as settingsPage } from '../[lang]/(tools)/classes/[id]/settings/route';
import { GET as listPage } from '../[lang]/(tools)/classes/route';
import { GET as joinPage } from '../[lang]/(tools)/join/route';
import { browser } from '../join/browser.fixture';
import { POST as join } from '../join/route';
import { joined, newTeacher } from './teacher.fixture';

onBothDatabases('a page of a teacher', () => {
  it.each([
    ['a class', classPage, 15],
    ['its questions', itemsPage, 7],
    ['its settings', settingsPage, 5],
    ['all classes', listPage, 5],
  ] as const)('asks the database no more often than it has to: %s', async (_, page, most) => {
    const { id, read } = await newTeacher();
    await joined(id, 'Mia');
    const n = await fewest(() => read(page));
    expect(n).toBeLessThanOrEqual(most);
    expect(n).toBeGreaterThan(1);
  });
});

onBothDatabases('a page of a pupil', () => {
  it.each([
    ['to join', joinPage, '/en/join?code=', 5],
    ['of a class without a poll', pupilPage, '/en/class/', 8],
  ] as const)('asks the database no more often than it has to: %s', async (_, page, path, most) => {
    const { code } = await newTeacher();
    const pupil = browser();
    await pupil.send(join, '/join', { code, name: 'Mia' });
    const n = await fewest(() => pupil.read(page, `${path}${code}`, { code }));
    expect(n).toBeLessThanOrEqual(most);
    expect(n).toBeGreaterThan(1);
  });
});

/** What is asked once in a process, or in passing by others, is not the page's. */
const fewest = async (read: () => Promise<string>) =>
  Math.min(await statements(read), await statements(read), await statements(read));
