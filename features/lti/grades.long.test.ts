import { it } from 'vitest';
import { onBothDatabases } from '@/test/database';
import { expectAllToArrive } from './grades.fixture';
import { openLink, openSchool } from './school.fixture';

onBothDatabases('a thousand grades', () => {
  it('all arrive at a platform that fails one call in five and loses one answer in ten', async () => {
    const school = await openSchool();
    await openLink(school, { sub: 'ruth' });
    await expectAllToArrive(school, 1000).finally(() => school.platform.close());
  });
});
