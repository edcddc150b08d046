import { expect, it } from 'vitest';
import { documentOf } from './answers';
import { keptParts } from './kept-parts';

const drawn: string[] = [];
function Part({ name }: { name: string }) {
  drawn.push(name);
  return <p>{`${name} & <co>`}</p>;
}

it('draws a part once for each key, and keeps no more of them than it is told', async () => {
  const kept = keptParts(2);
  const show = async (name: string) => documentOf(<main>{await kept(name, <Part name={name} />)}</main>);
  const first = await show('a');
  expect(first).toContain('<main><div><p>a &amp; &lt;co&gt;</p></div></main>');
  expect(await show('a')).toBe(first);
  await show('b');
  await show('a');
  expect(drawn).toEqual(['a', 'b']);
  await show('c');
  expect(await show('a')).toBe(first);
  expect(drawn).toEqual(['a', 'b', 'c', 'a']);
});
