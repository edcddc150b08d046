import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { wordsOf } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { moves, stances } from '@/content/facts/poll';
import { PathSection } from './path-section';
import { ShiftsSection } from './shifts-section';
import type { Shifts } from './tally';

const words = wordsOf('en');
const fifty = Object.fromEntries(stances.map((to) => [to, 50])) as Shifts['lost'];
const shifts = Object.fromEntries(stances.map((from) => [from, fifty])) as Shifts;
const path = chapterSlugs.map(() => moves.map(() => 50));

it('a table with numbers in it is one landmark, under a heading of the same name', () => {
  const html = renderToStaticMarkup(
    <>
      <ShiftsSection shifts={shifts} words={words} />
      <PathSection path={path} words={words} />
    </>,
  );
  const { shiftsTitle, pathTitle } = words.poll.results;
  const landmarks = [...html.matchAll(/<(?:section|\w+ role="region")[^>]*aria-label(?:ledby)?="([^"]*)"/g)].map(
    ([, name]) => name,
  );
  expect(landmarks).toEqual([shiftsTitle, pathTitle]);
  expect([...html.matchAll(/<h3[^>]*>([^<]*)</g)].map(([, title]) => title)).toEqual([shiftsTitle, pathTitle]);
});
