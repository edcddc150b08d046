import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { wordsOf } from '@/content/editions';
import type { Explanation } from './explanation';
import { Explanations } from './explanations';
import { Verdict } from './verdict';

const words = wordsOf('en');
const pair = (given: string, isRight: boolean): Explanation => ({
  id: 'x',
  text: 'A town',
  isRight,
  isChosen: true,
  placed: { as: 'pair', right: 'Aktau', given },
  explanation: '',
  claim: 'crash-place',
});
const drawn = (one: Explanation) => renderToStaticMarkup(<Explanations explanations={[one]} lang="en" words={words} />);

test('what is right is never drawn in the colour of what is wrong', () => {
  const missed = drawn(pair('Grozny', false));
  expect(missed).toContain('<span class="text-right-answer">Right: Aktau</span>');
  expect(missed).toContain('<span class="text-wrong">yours: Grozny</span>');
  const met = drawn(pair('Aktau', true));
  expect(met).toContain('<span class="text-right-answer">Your answer, and right: Aktau</span>');
  expect(met).not.toContain('text-wrong');
});

test('an answer that is right in part is not coloured as a wrong one', () => {
  const verdict = (score: number) =>
    renderToStaticMarkup(<Verdict answer={{ score, max: 1 } as never} words={words} />);
  expect(verdict(1)).toContain('text-right-answer');
  expect(verdict(0.5)).not.toMatch(/text-(wrong|right-answer)/);
  expect(verdict(0)).toContain('text-wrong');
});
