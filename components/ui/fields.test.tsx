import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ChoiceList } from './choice-list';
import { CodeField } from './code-field';
import { FileField } from './file-field';
import { Select } from './select';
import { TextArea } from './text-area';
import { TextField } from './text-field';

const given = { name: 'thing', label: 'The label', error: 'The sentence.' };
const choices = [{ value: 'one', label: 'One' }];
const fields: [string, ReactNode][] = [
  ['a line of text', <TextField key="" {...given} />],
  ['a code', <CodeField key="" {...given} />],
  ['several lines of text', <TextArea key="" {...given} />],
  ['a file', <FileField key="" {...given} accept=".csv" />],
  ['a list', <Select key="" {...given} choices={choices} />],
];
const sentence = /<p id="thing-error" role="alert"[^>]*>The sentence\.<\/p>/;

it.each(fields)('the field for %s has its label, and its sentence when it is in error', (_kind, field) => {
  const html = renderToStaticMarkup(field);
  expect(html).toMatch(/<label for="thing"[^>]*>(<span[^>]*>)?The label</);
  expect(html).toMatch(sentence);
  const [control = ''] = /<(input|textarea|select)[^>]*>/.exec(html) ?? [];
  for (const attribute of ['id="thing"', 'name="thing"', 'aria-invalid="true"', 'aria-describedby="thing-error"'])
    expect(control).toContain(attribute);
});

it.each(['radio', 'checkbox'] as const)('choices of type %s have a legend, a label each, and one sentence', (type) => {
  const html = renderToStaticMarkup(
    <ChoiceList name="thing" legend="The label" type={type} choices={choices} error={given.error} />,
  );
  expect(html).toMatch(/<fieldset[^>]*aria-describedby="thing-error"[^>]*><legend[^>]*>The label</);
  expect(html).toMatch(sentence);
  expect(html).toMatch(/<label[^>]*><input[^>]*aria-invalid="true"[^>]*name="thing"[^>]*\/><span>One</);
});
