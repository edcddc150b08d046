import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Words, wordsOf } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { type Stance, stances } from '@/content/facts/poll';
import { englishIn, translated } from '@/test/pseudo-language';
import type { Ballot } from './data';
import { PollPage } from './poll-page';
import { type PollResults, record } from './tally';
import { moveText } from './your-move';

const words = wordsOf('en');
const none = record(() => record(() => null as number | null));
const ofPhases = <T,>(value: T) => ({ before: value, after: value });
const resultsOf = (shifts: PollResults['shifts']): PollResults => ({
  phases: ofPhases({ n: 0, counts: record(() => 0) }),
  peeked: ofPhases({ n: 0, counts: record(() => 0) }),
  classes: ofPhases([]),
  shifts,
  path: [],
  reasons: [],
  refused: [],
  days: null,
  shiftsOn: null,
  rekeyedOn: null,
});
const pageOf = (ballot: Partial<Ballot>, results: PollResults | null, said = words) =>
  renderToStaticMarkup(
    <PollPage
      ballot={{ before: null, after: null, hasPeeked: false, reasons: [], ...ballot }}
      results={results}
      path={[{ chapter: 'flight', move: 'more' }]}
      address="https://example.org/en/poll"
      said={null}
      noCookie={null}
      receipt={null}
      inClass={null}
      asOf="2026-11-29"
      once="once"
      lang="en"
      words={said}
    />,
  );
const pairs = stances.flatMap((before) => stances.map((after) => [before, after] as [Stance, Stance]));

describe('one’s own move', () => {
  it.each(pairs)('from %s to %s is said in words and as text, and stands in no address', (before, after) => {
    const html = pageOf({ before, after }, resultsOf(none));
    const text = /<textarea[^>]*>([^<]*)<\/textarea>/.exec(html)?.[1]?.replaceAll('&#x27;', "'") ?? '';
    expect(text).toContain(`${words.poll.phases.before}: “${words.poll.stances[before]}”`);
    expect(text).toContain(`${words.poll.phases.after}: “${words.poll.stances[after]}”`);
    expect(text).toContain(words.site.dateline);
    const addresses = [...html.matchAll(/\s(?:href|src|action|content|download)="([^"]*)"/g)].map(([, one]) => one);
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses)
      expect(address).not.toMatch(new RegExp(`\\b(${stances.join('|')})\\b|stance|[?&](from|to|move)=`));
    expect(html).not.toMatch(/<img/);
  });

  it('says how many others went the same way only where that is published', () => {
    const ballot = { before: 'held', after: 'slipping' } as const;
    const some = { ...none, held: { ...none.held, slipping: 114, held: 7 } };
    expect(pageOf(ballot, resultsOf(some))).toContain(words.poll.move.published(114));
    const withheld = pageOf({ before: 'held', after: 'lost' }, resultsOf(some));
    expect(withheld).toContain(words.poll.move.withheld);
    expect(withheld).not.toMatch(/counts \d+ readers? who/);
  });

  it('is drawn in ink: as its band where that is shown, else as a line', () => {
    const some = { ...none, held: { ...none.held, slipping: 114, held: 7 } };
    const ink = (ballot: Partial<Ballot>) =>
      [...pageOf(ballot, resultsOf(some)).matchAll(/<path [^>]*(?:fill|stroke)-ink[^>]*>/g)].map(([path]) =>
        path.includes('stroke-dasharray') ? 'line' : 'band',
      );
    expect(ink({ before: 'held', after: 'slipping' })).toEqual(['band']);
    expect(ink({ before: 'unsure', after: 'lost' })).toEqual(['line']);
    expect(ink({ hasPeeked: true })).toEqual([]);
  });

  it('is not told before both votes are in, nor where a device was come back to with a code', () => {
    const ballots: Partial<Ballot>[] = [
      { before: 'held', hasPeeked: true },
      { after: 'held' },
      { before: 'covered', after: 'covered' },
    ];
    for (const ballot of ballots) expect(pageOf(ballot, resultsOf(none))).not.toContain('your-move');
  });

  it('holds a sign for each chapter, in their order', () => {
    const path = [
      { chapter: 'before', move: 'same' },
      { chapter: 'flight', move: 'more' },
      { chapter: 'what-next', move: 'less' },
    ] as const;
    const text = moveText({ from: 'held', to: 'lost' }, path, 'https://example.org/en/poll', words);
    expect(text).toContain(`: =▲${'–'.repeat(chapterSlugs.length - 3)}▽\n`);
    expect(moveText({ from: 'held', to: 'lost' }, [], 'x', words)).not.toMatch(/[▲▽]/);
  });

  it('has no English of its own', () => {
    const said = translated(words) as Words;
    expect(
      englishIn(
        pageOf({ before: 'held', after: 'lost' }, resultsOf(none), said).replaceAll('https://example.org/en/poll', ''),
      ),
    ).toEqual([]);
  });
});
