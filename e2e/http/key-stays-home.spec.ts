import { readFileSync } from 'node:fs';
import { filesUnder } from '@/scripts/files-under';
import { heads, mayExplain, readBank } from '../bank';
import { expect, test } from '../fixtures';

test('no file that anybody can fetch holds an explanation', () => {
  const texts = readBank().flatMap(({ explained }) => heads(explained));
  expect(texts.length).toBeGreaterThan(250);
  const prerendered = filesUnder('.next/server/app', /\.(html|rsc|body|meta|json|txt)$/);
  const files = [...filesUnder('.next/static', /./), ...filesUnder('public', /./), ...prerendered];
  expect(files.length).toBeGreaterThan(20);
  const told = files.flatMap((file) => {
    const content = readFileSync(file, 'utf8');
    return mayExplain(content) ? texts.filter((text) => content.includes(text)).map((text) => `${file}: ${text}`) : [];
  });
  expect(told).toEqual([]);
});
