import { expect, test } from 'vitest';
import { noteFrom } from './reading-note';

test('a note is read as it was written', () => {
  const note = { read: ['before'], slug: 'flight', at: 'crash-place' };
  expect(noteFrom(JSON.stringify(note))).toEqual(note);
});

test('whatever else stands in storage counts as never written', () => {
  const strange = [null, '', '{', 'null', '[]', '7', '"x"', '{"read":"before"}', '{"read":[7,null,{}]}'];
  for (const text of strange) expect(noteFrom(text), String(text)).toEqual({ read: [] });
  const bent = { read: ['before', '../x', 'A B'], slug: 'javascript:alert(1)', at: '"><b>' };
  expect(noteFrom(JSON.stringify(bent))).toEqual({ read: ['before'] });
});
