import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Chapter } from './chapter';
import { chapters } from './en/chapters/chapters';
import { since } from './en/interface/since';
import { questionStates } from './en/question-states';
import { record as recordWords } from './en/record';
import { sinceScenes } from './en/since-scenes';
import { type ChapterSlug, chapterSlugs } from './facts/chapters';
import { claimIds, claims } from './facts/claims';
import { publisherIds } from './facts/publishers';
import { record, recordIds } from './facts/record';
import type { RecordFact } from './facts/record-fact';
import { notedClaims, type SinceNoteFact, sinceNotes } from './facts/since-notes';
import { words } from './reading';
import { type RecordContent, recordContent, recordFaults, sentencesIn } from './record-rules';

const facts: readonly (readonly [string, RecordFact])[] = recordIds.map((id) => [id, record[id]] as const);
const aFact = record['damages-agreed'] as RecordFact;

describe('the record may stand', () => {
  it('has no fault', () => {
    expect(recordFaults()).toEqual([]);
  });

  it('has 44 entries, first to last, each with a source', () => {
    expect(recordIds).toHaveLength(44);
    const begins = facts.map(([, { date }]) => date.on);
    for (const [at, on] of begins.entries()) {
      const next = begins[at + 1];
      // A month may stand among its own days, a year among its months.
      if (next) expect(on.slice(0, next.length) <= next.slice(0, on.length), `${on} before ${next}`).toBe(true);
    }
    expect(begins.at(-1)).toBe('2026-04-15');
    expect(facts.filter(([, { sources }]) => sources.length === 0)).toEqual([]);
  });

  it('knows no publisher on whom nothing rests', () => {
    const used = new Set(facts.flatMap(([, { sources }]) => sources.map(({ publisher }) => publisher)));
    expect(publisherIds.filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('a fault is told, with its place', () => {
  const entry = (change: Partial<RecordFact>, said = {}): RecordContent => ({
    ...recordContent,
    record: { ...recordContent.record, 'damages-agreed': { ...aFact, ...change } },
    words: { ...recordContent.words, 'damages-agreed': { ...recordWords['damages-agreed'], ...said } },
  });
  const withNote = (catalyst: SinceNoteFact, said: string): RecordContent => ({
    ...recordContent,
    notes: { ...recordContent.notes, catalyst },
    noteWords: { ...recordContent.noteWords, catalyst: said },
  });
  const [source] = aFact.sources;
  const sentence = recordWords['damages-agreed'].sentence;
  const faults: [string, RecordContent, RegExp][] = [
    ['no source', entry({ sources: [] as never }), /damages-agreed has no source/],
    ['a claim that is not there', entry({ claims: { nonsense: 'stands' } as never }), /claim nonsense/],
    [
      'an address of somebody else',
      entry({ sources: [{ ...source, address: 'https://example.org/2026/04/15/russia' }] }),
      /address https:\/\/example\.org.* not of The Moscow Times/,
    ],
    [
      'an address without encryption',
      entry({ sources: [{ ...source, address: source.address.replace('https', 'http') as never }] }),
      /address http:/,
    ],
    ['a publisher that is not there', entry({ sources: [{ ...source, publisher: 'blog' as never }] }), /of blog/],
    ['a day that is none', entry({ date: { on: '2026-02-30', precision: 'day' } as never }), /2026-02-30/],
    ['more confidence than two publishers give', entry({ confidence: 'high' }), /counts as well supported/],
    ['a private name', entry({}, { note: 'A man named Rashid was there.' }), /damages-agreed names “Rashid”/],
    ['a private name in front', entry({}, { note: 'Rashid was there.' }), /names “Rashid”/],
    ['a payment', entry({}, { sentence: `${sentence} Russia has paid.` }), /says “Russia has paid”/],
    ['restored ties', entry({}, { note: 'Their ties are restored.' }), /ties are restored/],
    ['more than the record says', entry({}, { note: 'There is no Russian military presence.' }), /peacekeepers only/],
    ['a swap', entry({}, { note: 'The two were swapped.' }), /swapped/],
    ['a loaded word', entry({}, { note: 'It was a brutal day.' }), /loaded word “brutal”/],
    ['a straight mark', entry({}, { note: "It isn't so." }), /straight/],
    ['an allegation without its owner', entry({}, { sentence: 'The crash was unintentional.' }), /who says so/],
    ['a long sentence', entry({}, { note: `It ${'went on and on '.repeat(12)}here.` }), /more than 35 words/],
    [
      'an entry without words',
      { ...recordContent, record: { ...recordContent.record, nobody: aFact } },
      /nobody has no words/,
    ],
    [
      'a note that rests on nothing',
      {
        ...recordContent,
        notes: { ...recordContent.notes, catalyst: { outcome: 'narrower', record: ['gone' as never] } },
      },
      /note at catalyst rests on the entry gone/,
    ],
    [
      'a note that rests on a page nobody has',
      withNote({ outcome: 'narrower', record: [], pages: ['https://tass.com/politics/1'] }, 'TASS reported it.'),
      /note at catalyst rests on https:\/\/tass\.com\/politics\/1, which is no page/,
    ],
    [
      'a note that does not say whose page it rests on',
      withNote({ outcome: 'narrower', record: [], pages: ['https://tass.com/politics/1983207'] }, 'It was reported.'),
      /note at catalyst does not name TASS/,
    ],
    [
      'a note without any source',
      withNote({ outcome: 'narrower', record: [] }, 'It was reported.'),
      /note at catalyst names no source/,
    ],
    [
      'a scene that rests on nothing',
      {
        ...recordContent,
        scenes: [
          {
            id: 'part',
            title: 'Since',
            scenes: [{ id: 'x', title: 'Since', paragraphs: [[{ text: 'In Baku it rained.', record: [] }]] }],
          },
        ],
      },
      /rests on no entry/,
    ],
    [
      'an answer that rests on nothing',
      {
        ...recordContent,
        states: { flight: [{ question: 'Why?', state: 'answered', answer: 'So.', record: ['gone' as never] }] },
      },
      /answer to “Why\?” rests on the entry gone/,
    ],
  ];

  it.each(faults)('%s', (_, content, sentence) => {
    expect(recordFaults(content).join('\n')).toMatch(sentence);
  });
});

describe('what became of the claims', () => {
  const notes: readonly (readonly [string, SinceNoteFact])[] = notedClaims.map((id) => [id, sinceNotes[id]] as const);

  it('corrects four in plain words, and no more', () => {
    expect(notes.filter(([, { outcome }]) => outcome === 'corrected').map(([id]) => id)).toEqual([
      'crash-aftermath',
      'sputnik-raid',
      'more-arrests-russia',
      'visits-due',
    ]);
  });

  it('has a note at every claim that an entry corrects, narrows or updates', () => {
    const touched = new Set(
      facts.flatMap(([, fact]) =>
        Object.entries(fact.claims).flatMap(([id, effect]) => (effect === 'stands' ? [] : [id])),
      ),
    );
    expect([...touched].filter((id) => !Object.hasOwn(sinceNotes, id))).toEqual([]);
  });

  it('keeps the order of the claims', () => {
    expect(notedClaims).toEqual(claimIds.filter((id) => Object.hasOwn(sinceNotes, id)));
  });
});

describe('what became of the questions', () => {
  const asked = (slug: ChapterSlug): string[] =>
    (chapters[slug] as Chapter).blocks.flatMap((block) => (block.block === 'unanswered' ? block.questions : []));

  it.each(chapterSlugs)('%s: every question has its state, and no state is of a question that is gone', (slug) => {
    const known = questionStates[slug].map(({ question }) => question);
    expect(
      asked(slug).filter((question) => !known.includes(question)),
      'no state for these: add them to content/en/question-states.ts, as not-looked-for where they are new',
    ).toEqual([]);
    expect(
      known.filter((question) => !asked(slug).includes(question)),
      'these are not asked any more: reword them in content/en/question-states.ts, or take them out',
    ).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
  });
});

describe('the scenes', () => {
  const scenes = sinceScenes.flatMap((part) => part.scenes);
  const sentences = scenes.flatMap((scene) => scene.paragraphs.flat());

  it('are five or six, in two parts, in 600 to 900 words', () => {
    expect(sinceScenes).toHaveLength(2);
    expect([5, 6]).toContain(scenes.length);
    const told = [...sentences.map(({ text }) => text), ...scenes.map(({ title }) => title)];
    const all = told.reduce((sum, text) => sum + words(text).length, 0);
    expect(all).toBeGreaterThanOrEqual(600);
    expect(all).toBeLessThanOrEqual(900);
  });

  it('can be read at sixteen: half of the sentences have 18 words or fewer', () => {
    const lengths = sentences.map(({ text }) => words(text).length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(18);
  });

  it('end where the pages read end', () => {
    expect(since.edge.last).toBe('The pages we could read end in mid-April 2026.');
  });
});

const folder = join(import.meta.dirname, '../../shared/sources/record');

describe.skipIf(!existsSync(folder))('nothing is added to what was read (needs what was read of the record)', () => {
  type Event = {
    id: string;
    date: string;
    kind: string;
    confidence: string;
    statement: string;
    check_quote: string;
    sources: { url: string; published: string | null; title: string | null }[];
    claims: { claim: string }[];
  };
  const read = <Type>(name: string): Type => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Type;
  // A suite that is skipped is still collected, so its body reads nothing that is not there.
  const events = existsSync(folder) ? read<Event[]>('record.json') : [];
  const ofAddress = new Map(events.flatMap(({ sources }) => sources.map((source) => [source.url, source] as const)));
  /** Our entry of an event: the one of its day that has its sources. Ids that would name somebody are ours. */
  const entryOf = ({ date, sources }: Event) =>
    recordIds.find((id) => {
      const fact: RecordFact = record[id];
      return (
        date.startsWith(fact.date.on) &&
        fact.sources.map(({ address }) => address).join() === sources.map(({ url }) => url).join()
      );
    });

  it('places every event but the one that is left out, with its sources and its confidence', () => {
    // Somebody charged with a grave crime and not tried: better left out.
    expect(events.filter((event) => !entryOf(event)).map(({ date }) => date)).toEqual(['2025-10']);
    for (const event of events) {
      const id = entryOf(event);
      if (!id) continue;
      const fact: RecordFact = record[id];
      expect(fact.confidence, event.id).toBe(event.confidence);
      expect(Object.keys(fact.claims).sort(), event.id).toEqual(event.claims.map(({ claim }) => claim).sort());
    }
  });

  it('gives no title and no date that was not published', () => {
    const flat = (text: string | null) => text?.replace(/[’']/g, "'").replace(/[“”"]/g, '"') ?? null;
    for (const [id, { sources }] of facts)
      for (const { address, title, published } of sources) {
        const source = ofAddress.get(address);
        const titles = events.flatMap((event) =>
          event.sources.filter(({ url }) => url === address).map((s) => flat(s.title)),
        );
        if (title !== null) expect(titles, id).toContain(flat(title));
        expect(published, id).toBe(source?.published ?? null);
      }
  });

  it('states no number that the event does not', () => {
    for (const [id] of facts) {
      const event = events.find((one) => entryOf(one) === id);
      const known = JSON.stringify(event);
      const { title, sentence } = recordWords[id as keyof typeof record];
      for (const number of `${title} ${sentence}`.match(/\d[\d.,]*\d|\d/g) ?? [])
        expect(known.includes(number), `${id}: ${number}`).toBe(true);
    }
  });

  it('publishes no sentence that was noted for checking only', () => {
    const ours = JSON.stringify([
      recordContent.words,
      recordContent.noteWords,
      recordContent.scenes,
      recordContent.states,
    ]);
    const flat = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
    // Eight words in a row; shorter ones whole.
    const runs = (text: string) => {
      const all = flat(text).trim().split(' ');
      return all.length <= 8 ? [all.join(' ')] : all.slice(7).map((_, at) => all.slice(at, at + 8).join(' '));
    };
    for (const { id, check_quote: quote } of events)
      for (const run of runs(quote)) expect(flat(ours).includes(run), `${id}: ${run}`).toBe(false);
  });

  it('has a note at every claim that was checked, but the one that waits', () => {
    const checked = read<{ claim: string }[]>('claims-check.json').map(({ claim }) => claim);
    expect(checked.filter((id) => !Object.hasOwn(claims, id))).toEqual([]);
    expect(checked.filter((id) => !Object.hasOwn(sinceNotes, id))).toEqual(['culture-cancelled']);
  });

  it('says of a question what was found of it', () => {
    const states = { answered: 'answered', partly: 'in-part', not: 'not' } as const;
    const known = read<{ chapter: ChapterSlug; question: string; status: string }[]>('questions.json');
    for (const { chapter, question, status } of known) {
      const ours = questionStates[chapter].find((one) => one.question === question);
      const word = status.split(/[ ,]/)[0] as keyof typeof states;
      // A reworded question is no longer known by these words.
      if (ours) expect(ours.state, question).toBe(states[word]);
    }
  });
});

it('splits texts into sentences as a reader does', () => {
  expect(sentencesIn('It was on 9 May. Aliyev, Caliber.az writes, stayed. “So” it was.')).toHaveLength(3);
});
