import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { wordsOf } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { stances } from '@/content/facts/poll';
import { flowsOf, stubsOf } from './flows';
import { FlowsFigure } from './flows-figure';
import { MovesBar } from './moves-bar';
import { PathSection } from './path-section';
import { record } from './tally';

const words = wordsOf('en');
const barsIn = (html: string) => [...html.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width));

it('a bar is drawn only when all of its numbers are shown; else it is hatched, and says so', () => {
  const html = renderToStaticMarkup(<MovesBar numbers={[7, null, null]} words={words} />);
  expect(barsIn(html)).toEqual([]);
  expect(html).toContain(words.poll.results.notShown);
  expect(html).toMatch(/<path[^>]*stroke-edge/);
  expect(barsIn(renderToStaticMarkup(<MovesBar numbers={[10, 5, 5]} words={words} />))).toEqual([50, 25, 25]);
  expect(renderToStaticMarkup(<MovesBar numbers={[null, null, null]} words={words} />)).toBe('');
});

it('less lost has a colour that is no account’s', () => {
  const path = chapterSlugs.map(() => [10, 5, 5]);
  const html = renderToStaticMarkup(<PathSection path={path} words={words} />);
  expect(html).toContain('fill-less');
  expect(html).not.toMatch(/fill-account/);
});

it('an answer of which some numbers are not shown has a stub of fixed size beside what is', () => {
  const none = record(() => record(() => null as number | null));
  const shifts = { ...none, unsure: { ...none.unsure, lost: 40 }, held: record(() => 20) };
  expect(flowsOf(shifts).filter(({ from }) => from === 'unsure')).toHaveLength(1);
  const stubs = stubsOf(shifts);
  expect(stubs.filter(({ end }) => end === 'from').map(({ stance }) => stance)).toEqual(['lost', 'slipping', 'unsure']);
  expect(stubs.filter(({ end }) => end === 'to').map(({ stance }) => stance)).toEqual([...stances]);
  expect(new Set(stubs.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
  // No stub covers a band.
  for (const { y, stance } of stubs) expect(y).toBeGreaterThan(stances.indexOf(stance) * 100 + 84);
  const html = renderToStaticMarkup(<FlowsFigure shifts={shifts} words={words} />);
  expect(html.match(/stroke-edge/g)).toHaveLength(stubs.length);
  expect(html).toContain(words.poll.results.flowsNote);
});
