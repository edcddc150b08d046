import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Chapter, figureIds } from './chapter';
import { chapters as chaptersBySlug } from './en/chapters/chapters';
import { claims as claimWords } from './en/claims';
import { differences as differenceWords } from './en/differences';
import { people as personWords } from './en/people';
import { places as placeWords } from './en/places';
import { speakers as speakerWords } from './en/speakers';
import { terms as termWords } from './en/terms';
import { type AccountId, accountIds } from './facts/accounts';
import { chapterSlugs } from './facts/chapters';
import { type ClaimFact, type ClaimId, claimIds, claims } from './facts/claims';
import { differenceIds, differences } from './facts/differences';
import { eventIds } from './facts/events';
import { itemIds } from './facts/items';
import { personIds } from './facts/people';
import { placeIds } from './facts/places';
import { recordIds } from './facts/record';
import { citedIn, type SpeakerId, speakerIds } from './facts/speakers';
import { termIds } from './facts/terms';
import type { FactSentence } from './prose';
import { curly, isMiscredited, loadedWord, statesSomething } from './prose-rules';
import { claimsOf, headingsOf, sentencesOf, wordCount, words } from './reading';
import type { ClaimWords } from './words';

const chapters: readonly Chapter[] = Object.values(chaptersBySlug);
const everyChapter = chapters.map((chapter) => [chapter.slug, chapter] as const);
const facts: Record<ClaimId, ClaimFact> = claims;
const told: Record<
  ClaimId,
  { title: string; quotes?: ClaimWords<ClaimId>['quotes'] } & { [Key in AccountId]?: string }
> = claimWords;

/** A sentence or line of a chapter and where it stands, for a failure that an editor can act on. */
const at = (chapter: Chapter, text: string) => `${chapter.slug}: ${text}`;
const sentences = chapters.flatMap((chapter) => sentencesOf(chapter).map((sentence) => ({ chapter, ...sentence })));
const factSentences = chapters.flatMap((chapter) =>
  sentencesOf(chapter)
    .filter((sentence): sentence is FactSentence => sentence.sentence === 'fact')
    .map((sentence) => ({ chapter, ...sentence })),
);
/** What a chapter says outside its sentences. */
const lines = chapters.flatMap((chapter) => [
  { chapter, text: chapter.title },
  { chapter, text: chapter.standfirst },
  ...headingsOf(chapter).map((text) => ({ chapter, text })),
  ...chapter.blocks.flatMap((block) =>
    block.block === 'unanswered' ? block.questions.map((text) => ({ chapter, text })) : [],
  ),
]);
/** All our own words, wherever they stand, with a note of where that is. */
const allOurs: readonly (readonly [string, string])[] = [
  ...sentences.map(({ chapter, text }) => [chapter.slug, text] as const),
  ...lines.map(({ chapter, text }) => [chapter.slug, text] as const),
  ...claimIds.flatMap((id) =>
    [told[id].title, told[id].a, told[id].b].flatMap((text) => (text ? [[`claim ${id}`, text] as const] : [])),
  ),
  ...differenceIds.flatMap((id) =>
    Object.values(differenceWords[id]).map((text) => [`difference ${id}`, text] as const),
  ),
  ...speakerIds.flatMap((id) => Object.values(speakerWords[id]).map((text) => [`speaker ${id}`, text] as const)),
];

describe('an instructor can trust that nothing is left out', () => {
  test('the chapters stand in their order', () => {
    expect(chapters.map((chapter) => chapter.slug)).toEqual([...chapterSlugs]);
  });

  test.each(everyChapter)('%s cites every claim that belongs to it', (slug, chapter) => {
    const cited = claimsOf(chapter);
    expect(claimIds.filter((id) => facts[id].chapter === slug && !cited.includes(id))).toEqual([]);
  });

  test.each(everyChapter)('%s shows each of its differences once, and no other', (slug, chapter) => {
    const shown = chapter.blocks.flatMap((block) =>
      block.block === 'difference' || block.block === 'split' ? [block.difference] : [],
    );
    expect([...shown].sort()).toEqual(differenceIds.filter((id) => differences[id].chapter === slug).sort());
  });

  test('every figure stands once', () => {
    const drawn = chapters.flatMap((c) =>
      c.blocks.flatMap((block) => (block.block === 'figure' ? [block.figure] : [])),
    );
    expect(drawn.sort()).toEqual([...figureIds].sort());
  });

  test('open questions are questions', () => {
    const questions = chapters.flatMap((chapter) =>
      chapter.blocks.flatMap((b) => (b.block === 'unanswered' ? b.questions.map((q) => at(chapter, q)) : [])),
    );
    expect(questions.filter((question) => !/^[^.!]*\?$/.test(question))).toEqual([]);
  });

  test('each account’s telling of a claim is there exactly when that account carries the claim', () => {
    const wrong = claimIds.flatMap((id) =>
      accountIds
        .filter((account) => facts[id][account].length > 0 !== Boolean(told[id][account]))
        .map((a) => `${id} ${a}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a reader always knows who says it', () => {
  test('a sentence told from one account rests on a claim that the account carries, and does not credit only the other', () => {
    const wrong = factSentences.filter(isMiscredited);
    expect(wrong.map(({ chapter, text }) => at(chapter, text))).toEqual([]);
  });

  test('a quotation stands in curly marks, in a fact', () => {
    const isWrong = (sentence: (typeof sentences)[number]) => {
      const marks = (sentence.text.match(/[“”]/g) ?? []).length;
      const quotations = sentence.text.match(curly) ?? [];
      if (marks !== quotations.length * 2) return true;
      if (quotations.length === 0) return false;
      if (sentence.sentence === 'background') return !explainsAWord(sentence.text);
      return sentence.sentence !== 'fact';
    };
    // A dictionary's “leader” is a word that is spoken about, one at a time; nobody is quoted.
    const explainsAWord = (text: string) =>
      (text.match(curly) ?? []).every((quotation) => words(quotation).length === 1);
    expect(sentences.filter(isWrong).map(({ chapter, text }) => at(chapter, text))).toEqual([]);
    expect(lines.filter(({ text }) => /[“”]/.test(text)).map(({ chapter, text }) => at(chapter, text))).toEqual([]);
  });

  test('no straight quotation mark or apostrophe stands in our prose', () => {
    expect(allOurs.filter(([, text]) => /["']/.test(text))).toEqual([]);
  });
});

describe('a person, a place or a word is described once', () => {
  test('a place that is a term too has the same description', () => {
    const byName = new Map(Object.values(termWords).map(({ name, meaning }) => [name, meaning]));
    const twice = Object.values(placeWords).filter(
      ({ name, meaning }) => byName.has(name) && byName.get(name) !== meaning,
    );
    expect(twice.map(({ name }) => name)).toEqual([]);
    expect(Object.values(placeWords).filter(({ name }) => byName.has(name)).length).toBeGreaterThanOrEqual(2);
  });

  test('nothing is said of one president that is not said of the other', () => {
    for (const id of ['vladimir-putin', 'ilham-aliyev'] as const)
      expect(personWords[id].meaning).toMatch(
        /^President of \w+, in office (as president or prime minister )?since \d{4}\.$/,
      );
  });
});

describe('the page takes no side', () => {
  test('nobody is said to agree: to report the same is not to agree', () => {
    expect(allOurs.filter(([, text]) => /\b(dis)?agree(s|d|ing|ment)?\b/i.test(text))).toEqual([]);
  });

  test('no loaded word stands outside quotation marks', () => {
    const found = allOurs.flatMap(([where, text]) => {
      const word = loadedWord(text);
      return word ? [`${where}: “${word}” in: ${text}`] : [];
    });
    expect(found).toEqual([]);
  });

  test('a bridge states nothing: no digit, month, name or quotation', () => {
    const stating = sentences.filter(({ sentence, text }) => sentence === 'bridge' && statesSomething(text));
    expect(stating.map(({ chapter, text }) => at(chapter, text))).toEqual([]);
  });

  test.each(everyChapter)('at most a quarter of %s are bridges', (_, chapter) => {
    const all = sentencesOf(chapter);
    expect(all.filter(({ sentence }) => sentence === 'bridge').length / all.length).toBeLessThanOrEqual(0.25);
  });
});

describe('a good 16-year-old can read it', () => {
  test('no sentence has more than 35 words', () => {
    const long = sentences.filter(({ text }) => words(text).length > 35);
    expect(long.map(({ chapter, text }) => at(chapter, text))).toEqual([]);
  });

  test.each(everyChapter)('half of the sentences of %s have 18 words or fewer', (_, chapter) => {
    const lengths = sentencesOf(chapter)
      .map(({ text }) => words(text).length)
      .sort((x, y) => x - y);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(18);
  });

  test.each(everyChapter)('%s has 150 to 450 words', (_, chapter) => {
    expect(wordCount(chapter)).toBeGreaterThanOrEqual(150);
    expect(wordCount(chapter)).toBeLessThanOrEqual(450);
  });

  test('all nine have 3,300 words at most', () => {
    expect(chapters.reduce((sum, chapter) => sum + wordCount(chapter), 0)).toBeLessThanOrEqual(3300);
  });
});

const sources = join(import.meta.dirname, '../../shared/sources');

describe.skipIf(!existsSync(sources))('what is quoted was said (needs the texts of both accounts)', () => {
  const source = (account: AccountId) => readFileSync(join(sources, `account-${account}.txt`), 'utf8');
  const paragraphs = (account: AccountId, id: ClaimId) =>
    facts[id][account].map((p) => [headingOver(account, p), textOf(account, p)].join('\n')).join('\n');
  const textOf = (account: AccountId, p: string) =>
    source(account).match(new RegExp(`^\\[${p}\\] (.*)$`, 'm'))?.[1] ?? '';
  /** The account's own heading under which a paragraph stands. */
  const headingOver = (account: AccountId, p: string) =>
    source(account)
      .split(`[${p}] `)[0]
      ?.match(/^## (.*)$/gm)
      ?.at(-1) ?? '';

  test('the words quoted under a claim stand in its paragraphs, 25 words at most', () => {
    const wrong = claimIds.flatMap((id) =>
      (told[id].quotes ?? [])
        .filter((q) => !paragraphs(q.from, id).includes(q.words) || words(q.words).length > 25)
        .map((q) => `${id}: ${q.words}`),
    );
    expect(wrong).toEqual([]);
  });

  test('words have a speaker only where the account prints them as that speaker’s', () => {
    /** Passages that an account sets off as somebody's own text, without quotation marks. */
    const passages: Readonly<Record<string, SpeakerId>> = {
      A14: 'parliament-commission',
      A16: 'state-news-agency',
      A21: 'report-az',
    };
    const wrong = claimIds.flatMap((id) =>
      (told[id].quotes ?? []).flatMap((q) => {
        const { speaker, on, from } = q;
        if (speaker && on) return [`${id}: ${q.words} has two owners`];
        if (on) return facts[id].speakers.includes(on) && citedIn[on].includes(from) ? [] : [`${id}: not on ${on}`];
        if (!speaker) return [];
        const inMarks = (text: string) => (text.match(/“[^”]*”|"[^"]*"/g) ?? []).some((one) => one.includes(q.words));
        const isPrinted = facts[id][from].some(
          (p) => inMarks(textOf(from, p)) || (passages[p] === speaker && textOf(from, p).includes(q.words)),
        );
        return isPrinted && facts[id].speakers.includes(speaker) ? [] : [`${id}: ${q.words} (${speaker})`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('a speaker is cited in the accounts that are said to cite them', () => {
    for (const speaker of speakerIds) {
      const own = claimIds.filter((id) => facts[id].speakers.includes(speaker));
      for (const account of citedIn[speaker])
        expect(
          own.some((id) => facts[id][account].length > 0),
          `${speaker} in ${account}`,
        ).toBe(true);
    }
  });

  test('the words quoted in a sentence stand in an account it rests on', () => {
    const wrong = factSentences.flatMap(({ chapter, text, claims: cited, from }) =>
      (text.match(curly) ?? [])
        .map((quotation) => quotation.slice(1, -1).replace(/[.,?]$/, ''))
        .filter((quotation) => {
          const carriers = from ? [from] : accountIds.filter((a) => cited.some((id) => facts[id][a].length > 0));
          return !carriers.some((a) => source(a).toLowerCase().includes(quotation.toLowerCase()));
        })
        .map((quotation) => at(chapter, quotation)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a published id lives for ever: rows and links refer to it', () => {
  const known: Readonly<Record<string, readonly string[]>> = {
    claim: claimIds,
    difference: differenceIds,
    chapter: chapterSlugs,
    speaker: speakerIds,
    item: itemIds,
    person: personIds,
    term: termIds,
    place: placeIds,
    event: eventIds,
    record: recordIds,
  };
  const published = readFileSync(join(import.meta.dirname, 'facts/ids.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [kind = '', id = '', state] = line.split(' ');
      return { line, kind, id, state };
    });

  test('every id that the facts know is listed', () => {
    const missing = Object.entries(known).flatMap(([kind, ids]) =>
      ids.filter((id) => !published.some((p) => p.kind === kind && p.id === id)).map((id) => `${kind} ${id}`),
    );
    expect(missing).toEqual([]);
  });

  test('an id that is listed is still known, or marked as retired', () => {
    const lost = published.filter(
      ({ kind, id, state }) => known[kind] && !known[kind].includes(id) && state !== 'retired',
    );
    expect(lost.map(({ line }) => line)).toEqual([]);
  });

  test('every line is a kind the facts have, an id, and perhaps `retired`; each once, kind by kind', () => {
    const malformed = published.filter(({ line, kind }) => !known[kind] || !/^\w+ [a-z0-9-]+( retired)?$/.test(line));
    expect(malformed.map(({ line }) => line)).toEqual([]);
    expect(new Set(published.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(published.length);
    const runs = published.filter(({ kind }, n) => kind !== published[n - 1]?.kind);
    expect(runs.length).toBe(new Set(published.map(({ kind }) => kind)).size);
  });
});
