// What a program does with a form's HTML that knows the contract and nothing else of ours: plain patterns, no code of the site.

/** What the first group of a pattern matches, wherever it does. */
export const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Some answer to an open item, by the contract's encoding of its kind. */
export function answerTo(form: string): [string, string][] {
  const kind = /data-kind="([a-z]+)"/.exec(form)?.[1];
  const inputs = all(form, /<input[^>]*name="answer"[^>]*value="([^"]+)"/g);
  const lists = form
    .split('<select')
    .slice(1)
    .map((list) => all(list.split('</select>')[0] ?? '', /<option[^>]*value="([^"]+)"/g));
  if (kind === 'number') return [['answer', ' 12,5 ']];
  if (kind === 'order') return (lists[0] ?? []).map((value) => ['answer', value]);
  if (kind === 'match') return lists.map((list) => ['answer', list[0] ?? '']);
  if (kind === 'several') return inputs.slice(0, 2).map((value) => ['answer', value]);
  return [['answer', inputs[0] ?? '']];
}
