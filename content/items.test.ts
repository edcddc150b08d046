import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bank } from './en/quiz/bank';
import { accountIds } from './facts/accounts';
import { chapterSlugs } from './facts/chapters';
import { checks } from './facts/checks';
import { type ClaimFact, claimIds, claims } from './facts/claims';
import { accountAnswers, type ItemFact, itemKinds, itemParts, thinkings } from './facts/item';
import { type ItemId, itemIds, items } from './facts/items';
import type { OptionWords } from './item-words';

/** An item as these rules look at it: the fact, and every piece of its words under a name. */
type Words = {
  prompt: string;
  statement?: string;
  unit?: string;
  explanation?: string;
  near?: readonly { value: number; explanation: string }[];
  options?: Readonly<Record<string, OptionWords | string>>;
  lefts?: Readonly<Record<string, OptionWords>>;
  rights?: Readonly<Record<string, string>>;
};
type Item = { id: ItemId; fact: ItemFact; words: Words };

const all: Item[] = itemIds.map((id) => ({ id, fact: items[id], words: bank[id] as Words }));
const asked = all.filter(({ fact }) => !fact.retired);

/** The options that have a text of their own: all but those of `number` and `account`. */
function writtenOptions({ words }: Item): [string, OptionWords][] {
  return Object.entries({ ...words.options, ...words.lefts }).flatMap(([id, option]) =>
    typeof option === 'string' ? [] : [[id, option] as [string, OptionWords]],
  );
}

/** Everything that explains an answer, with what it explains. */
function explanations(item: Item): [string, string][] {
  const { words } = item;
  const ofAnswers = Object.entries(words.options ?? {}).map(
    ([id, option]) => [id, typeof option === 'string' ? option : option.explanation] as [string, string],
  );
  const ofLefts = Object.entries(words.lefts ?? {}).map(([id, left]) => [id, left.explanation] as [string, string]);
  const ofNumbers = (words.near ?? []).map(
    ({ value, explanation }) => [String(value), explanation] as [string, string],
  );
  const own: [string, string][] = words.explanation === undefined ? [] : [['the number', words.explanation]];
  return [...ofAnswers, ...ofLefts, ...ofNumbers, ...own];
}

/** Every text of an item that a reader may come to see, with where it stands. */
function texts(item: Item): [string, string][] {
  const { words } = item;
  return [
    ['prompt', words.prompt],
    ...(words.statement === undefined ? [] : [['statement', words.statement] as [string, string]]),
    ...(words.unit === undefined ? [] : [['unit', words.unit] as [string, string]]),
    ...writtenOptions(item).map(([id, { text }]) => [`${id}, text`, text] as [string, string]),
    ...Object.entries(words.rights ?? {}).map(([id, text]) => [`${id}, right side`, text] as [string, string]),
    ...explanations(item).map(([id, text]) => [`${id}, explanation`, text] as [string, string]),
  ];
}

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length;
const withoutQuotations = (text: string) => text.replace(/“[^”]*”/g, '');
const duplicates = (list: readonly string[]) => list.filter((entry, at) => list.indexOf(entry) !== at);

const ones = asked.filter(({ fact }) => fact.kind === 'one');
const isRight = ({ fact }: Item, option: string) => fact.kind === 'one' && fact.right === option;

/** Those items with one choice whose right option alone is the longest, or alone the shortest. */
function keyedBy(extreme: (...lengths: number[]) => number): ItemId[] {
  return ones.flatMap((item) => {
    const options = writtenOptions(item).map(([id, { text }]) => ({ id, length: text.length }));
    const most = extreme(...options.map(({ length }) => length));
    const such = options.filter(({ length }) => length === most);
    return such.length === 1 && isRight(item, such[0]?.id ?? '') ? [item.id] : [];
  });
}

/** As often as by chance, give or take: a rule of thumb about length then gains nothing, whichever way it points. */
const expectChance = (share: number, what: string) => {
  expect(share, what).toBeGreaterThanOrEqual(0.15);
  expect(share, what).toBeLessThanOrEqual(0.35);
};

/** Words that take a side; they stand in quotation marks, with their speaker, or not at all. */
const loaded =
  /\b(regime|vassals?|brutal(ity|ly)?|aggress\w+|massacres?|so-called|puppets?|provocat\w+|imperial\w*|authoritarian|genocid\w+|inhumane|cruel\w*|atrocit\w+|propaganda|crackdowns?|terror\w*|thugs?|dictator\w*|harrowing|sacred|slumber)\b/i;

describe('the bank covers the story', () => {
  it('has at least 44 items that are asked', () => {
    expect(asked.length).toBeGreaterThanOrEqual(44);
  });

  it('tests every claim with at least one item', () => {
    const tested = new Set<string>(asked.flatMap(({ fact }) => fact.claims));
    expect(
      claimIds.filter((id) => !tested.has(id)),
      'no item tests these claims',
    ).toEqual([]);
  });

  it('asks at least four items of each kind', () => {
    const few = itemKinds.filter((kind) => asked.filter(({ fact }) => fact.kind === kind).length < 4);
    expect(few, 'kinds with fewer than four items').toEqual([]);
  });

  it('asks at least four items about each chapter, two of them with one choice', () => {
    const few = chapterSlugs.filter((slug) => {
      const ofChapter = asked.filter(({ fact }) => fact.chapter === slug);
      return ofChapter.length < 4 || ofChapter.filter(({ fact }) => fact.kind === 'one').length < 2;
    });
    expect(few, 'chapters with too few items').toEqual([]);
  });

  it('asks readers to remember, to understand, to compare and to weigh, at least twelve times each', () => {
    const few = thinkings.filter((thinking) => asked.filter(({ fact }) => fact.thinking === thinking).length < 12);
    expect(few, 'too few items ask for this').toEqual([]);
  });

  it('can be answered from the chapters read so far', () => {
    // What came since is read last, with all chapters behind it.
    const order = (part: ItemFact['chapter']) => itemParts.indexOf(part);
    const early = asked.flatMap(({ id, fact }) =>
      fact.kind === 'several' || fact.kind === 'match'
        ? []
        : fact.claims
            .filter((claim) => order(claims[claim].chapter) > order(fact.chapter))
            .map((claim) => `${id}: ${claim}`),
    );
    expect(early, 'items that test a claim of a later chapter').toEqual([]);
  });

  it('puts readers before something that no chapter has, and asks them to judge it', () => {
    const unseen = asked.filter(({ fact }) => fact.madeUp && fact.thinking === 'weigh');
    expect(unseen.length).toBeGreaterThanOrEqual(6);
  });

  it('asks of which kind most shared claims are: events, counted from the claims', () => {
    const facts: Readonly<Record<string, ClaimFact>> = claims;
    const shared = claimIds.filter((id) => accountIds.every((account) => facts[id]?.[account].length));
    const events = shared.filter((id) => facts[id]?.kind === 'event');
    expect(events.length).toBeGreaterThan(shared.length / 2);
    expect(shared.filter((id) => facts[id]?.kind === 'forecast')).toEqual([]);
    expect(items['shared-most'].right).toBe('events');
  });

  it('asks two questions on one claim only where somebody has read the two for cues', () => {
    const read = readFileSync(join(import.meta.dirname, 'facts/item-pairs.txt'), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(':')[0]?.trim() ?? '');
    expect(duplicates(read), 'listed twice').toEqual([]);
    const pairs = asked.flatMap((one, at) =>
      asked
        .slice(at + 1)
        .filter((other) => other.fact.claims.some((claim) => one.fact.claims.includes(claim)))
        // What came since is a quiz of its own: its questions never stand beside those of the chapters.
        .filter((other) => (other.fact.chapter === 'since') === (one.fact.chapter === 'since'))
        .map((other) => `${one.id} ${other.id}`),
    );
    expect(
      pairs.filter((pair) => !read.includes(pair)),
      'read these for cues, and list them in item-pairs.txt',
    ).toEqual([]);
    expect(
      read.filter((pair) => !pairs.includes(pair)),
      'no longer share a claim, or are no longer asked',
    ).toEqual([]);
  });

  it('ends each chapter with two different questions of its own', () => {
    for (const slug of chapterSlugs) {
      const pair: readonly ItemId[] = checks[slug];
      expect(new Set(pair).size, `${slug} asks the same question twice`).toBe(2);
      for (const id of pair) {
        const fact: ItemFact = items[id];
        expect([fact.chapter, fact.kind, fact.retired ?? false], `${id}, at the end of ${slug}`).toEqual([
          slug,
          'one',
          false,
        ]);
      }
    }
  });
});

describe('the key fits the lock', () => {
  it('names options that exist, and is neither empty nor everything', () => {
    for (const { id, fact } of all) {
      if (fact.kind === 'one') expect(Object.keys(fact.options), id).toContain(fact.right);
      if (fact.kind === 'several') {
        expect(Object.keys(fact.options), id).toEqual(expect.arrayContaining([...fact.right]));
        expect(duplicates(fact.right), `${id} names an option twice`).toEqual([]);
        expect(fact.right.length, `${id} has no right option`).toBeGreaterThan(0);
        expect(fact.right.length, `${id} has no wrong option`).toBeLessThan(Object.keys(fact.options).length);
      }
      if (fact.kind === 'order') {
        expect([...fact.right].sort(), `${id} orders all its options, each once`).toEqual(
          Object.keys(fact.options).sort(),
        );
        expect(fact.right.join(), `${id} is written in the right order`).not.toBe(Object.keys(fact.options).join());
      }
      if (fact.kind === 'match') {
        expect(Object.keys(fact.right).sort(), `${id} answers each left side`).toEqual(Object.keys(fact.lefts).sort());
        expect([...fact.rights], id).toEqual(expect.arrayContaining(Object.values(fact.right)));
        expect(duplicates(Object.values(fact.right)), `${id} uses a right side twice`).toEqual([]);
        expect(duplicates(fact.rights), `${id} has a right side twice`).toEqual([]);
      }
      if (fact.kind === 'account') expect(accountAnswers, id).toContain(fact.right);
    }
  });

  it('is not given away by an option’s id', () => {
    const telling =
      /(^|-)(right|wrong|correct|incorrect|true|false|key|answer|distractor|best|good|bad|fake|invented)(-|$)/;
    for (const { id, fact } of all) {
      const optionIds =
        fact.kind === 'match'
          ? [...Object.keys(fact.lefts), ...fact.rights]
          : 'options' in fact
            ? Object.keys(fact.options)
            : [];
      for (const option of optionIds) {
        expect(option, `an option id of ${id} is not in kebab-case`).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(option, `an option id of ${id} gives the key away`).not.toMatch(telling);
      }
    }
  });

  it('is not given away by the place in which the right option is written', () => {
    for (const place of [0, 1, 2, 3])
      expectChance(
        ones.filter((item) => isRight(item, Object.keys(item.words.options ?? {})[place] ?? '')).length / ones.length,
        `place ${place + 1}`,
      );
  });

  it('is not given away by length: the right option is about as often the longest, and the shortest, as any other', () => {
    for (const [name, extreme] of [
      ['longest', Math.max],
      ['shortest', Math.min],
    ] as const) {
      const keyed = keyedBy(extreme);
      expectChance(keyed.length / ones.length, `the right option alone is the ${name} in ${keyed.join(', ')}`);
    }
  });

  it('is not given away by length among several: right and wrong options are as long as each other', () => {
    const several = asked.filter(({ fact }) => fact.kind === 'several');
    const mean = (wanted: boolean) => {
      const lengths = several.flatMap((item) =>
        writtenOptions(item).flatMap(([id, { text }]) =>
          item.fact.kind === 'several' && item.fact.right.includes(id) === wanted ? [text.length] : [],
        ),
      );
      return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    };
    expect(Math.abs(mean(true) / mean(false) - 1)).toBeLessThanOrEqual(0.1);
  });

  it('is now and then that both accounts say the same, where that is offered', () => {
    const offering = ones.filter((item) =>
      writtenOptions(item).some(([, { text }]) => text.startsWith('Both accounts')),
    );
    const keyed = offering.filter((item) =>
      writtenOptions(item).some(([id, { text }]) => text.startsWith('Both accounts') && isRight(item, id)),
    );
    expect(keyed.length / offering.length).toBeGreaterThanOrEqual(0.25);
    expect(keyed.length / offering.length).toBeLessThanOrEqual(0.75);
  });

  it('is not given away by form: the options of an item are of like length', () => {
    for (const item of asked) {
      if (!['one', 'several', 'order'].includes(item.fact.kind)) continue;
      const lengths = writtenOptions(item).map(([, { text }]) => text.length);
      expect(
        Math.max(...lengths) / Math.min(...lengths),
        `${item.id}: ${lengths.join(', ')} characters`,
      ).toBeLessThanOrEqual(1.6);
    }
  });

  it('takes a number only once: right, accepted or nearly right', () => {
    for (const { id, fact, words } of all) {
      if (fact.kind !== 'number') continue;
      const numbers = [fact.right, ...(fact.accepts ?? []), ...(words.near ?? []).map(({ value }) => value)].map(
        String,
      );
      expect(duplicates(numbers), `${id} judges a number twice`).toEqual([]);
    }
  });
});

describe('an item teaches', () => {
  it('has three to five options, in an order or a choice, and three or four pairs to match', () => {
    for (const { id, fact } of all) {
      if (fact.kind === 'one' || fact.kind === 'several' || fact.kind === 'order') {
        expect([3, 4, 5], id).toContain(Object.keys(fact.options).length);
      }
      if (fact.kind === 'match') {
        expect([3, 4], id).toContain(Object.keys(fact.lefts).length);
        expect([0, 1], `${id}: right sides too many`).toContain(fact.rights.length - Object.keys(fact.lefts).length);
      }
    }
  });

  it('explains every option, in one to three short sentences that name the account', () => {
    for (const item of all) {
      const explained = explanations(item);
      expect(explained.length, `${item.id} explains nothing`).toBeGreaterThan(0);
      for (const [option, explanation] of explained) {
        const where = `${item.id}, ${option}: “${explanation}”`;
        expect(explanation.trim(), `${where} has no full stop`).toMatch(/[.?”]$/);
        expect(wordCount(explanation), `${where} is too long`).toBeLessThanOrEqual(40);
        expect(wordCount(explanation), `${where} is too short`).toBeGreaterThanOrEqual(4);
        expect(explanation, `${where} names no account`).toMatch(/Account [AB]|[Bb]oth accounts|[Nn]either account/);
      }
    }
  });

  it('explains each option in words of its own', () => {
    for (const item of all) {
      expect(duplicates(explanations(item).map(([, text]) => text)), `${item.id} explains two options alike`).toEqual(
        [],
      );
      expect(duplicates(writtenOptions(item).map(([, { text }]) => text)), `${item.id} offers an option twice`).toEqual(
        [],
      );
    }
  });

  it('says, with each answer, what was made up for the question, and of nothing else', () => {
    for (const item of all) {
      const said = explanations(item).map(([, explanation]) => /made up/.test(explanation));
      if (item.fact.madeUp) expect(said.some(Boolean), `${item.id} does not say that it was made up`).toBe(true);
      else expect(said, item.id).not.toContain(true);
    }
  });

  it('makes up nothing about a person or a country of the story', () => {
    const real =
      /Putin|Aliyev|Peskov|Yunus|Trump|Russia|Azerbaijan|Moscow|Baku|Kremlin|Sputnik|Report\.Az|Yekaterinburg|Ukrain|Turk|Pakistan|Armeni/;
    for (const item of asked) {
      if (!item.fact.madeUp || item.fact.kind === 'account') continue;
      const made = [item.words.prompt, ...writtenOptions(item).map(([, { text }]) => text)].join(' ');
      expect(made, item.id).not.toMatch(real);
    }
  });

  it('asks which account makes a statement that neither makes, about a number, a date or a place', () => {
    const neither = asked.filter(({ fact }) => fact.kind === 'account' && fact.right === 'neither');
    expect(neither.length, 'items whose answer is neither').toBeGreaterThanOrEqual(2);
    for (const { id, fact, words } of asked) {
      if (fact.kind !== 'account') continue;
      expect(fact.madeUp ?? false, id).toBe(fact.right === 'neither');
      if (fact.right !== 'neither') continue;
      expect(words.statement, id).toMatch(
        /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(-\w+)?)\b|near /,
      );
      expect(words.statement, `${id} puts something into a person’s mouth`).not.toMatch(
        /Putin|Aliyev|Peskov|Yunus|Trump|“/,
      );
    }
  });

  it('names accounts on every side: A, B, both and neither are each right somewhere', () => {
    const right = new Set(asked.flatMap(({ fact }) => (fact.kind === 'account' ? [fact.right] : [])));
    expect([...right].sort()).toEqual([...accountAnswers].sort());
  });
});

describe('an item is written for a reader of sixteen', () => {
  it('asks in at most 35 words', () => {
    for (const { id, words } of all) {
      expect(wordCount(words.prompt), id).toBeLessThanOrEqual(35);
      expect(words.prompt, `${id} neither asks nor tells what to do`).toMatch(/[.?]$/);
    }
  });

  it('has no sentence over 35 words', () => {
    for (const item of all) {
      for (const [where, text] of texts(item)) {
        for (const sentence of text.split(/(?<=[.?!:;])\s+/)) {
          expect(wordCount(sentence), `${item.id}, ${where}: “${sentence}”`).toBeLessThanOrEqual(35);
        }
      }
    }
  });

  it('never asks a trick: NOT stands in capitals, in two items at most, and nothing is “all of the above”', () => {
    const negative = all.filter(({ words }) => /\bNOT\b/.test(words.prompt)).map(({ id }) => id);
    expect(negative.length, negative.join(', ')).toBeLessThanOrEqual(2);
    for (const item of all) {
      expect(item.words.prompt, item.id).not.toMatch(/\b(not|never|except)\b/);
      for (const [id, { text }] of writtenOptions(item)) {
        expect(text, `${item.id}, ${id}`).not.toMatch(/\b(all|none|both) of (the above|these)\b/i);
      }
    }
  });

  it('takes no side: loaded words stand only inside quotation marks', () => {
    for (const item of all) {
      for (const [where, text] of texts(item)) {
        expect(withoutQuotations(text), `${item.id}, ${where}`).not.toMatch(loaded);
      }
    }
  });

  it('uses curly quotation marks and apostrophes, in pairs', () => {
    for (const item of all) {
      for (const [where, text] of texts(item)) {
        expect(text, `${item.id}, ${where}`).not.toMatch(/["'`]/);
        expect(text.split('“').length, `${item.id}, ${where}: a quotation mark without its pair`).toBe(
          text.split('”').length,
        );
        expect(text, `${item.id}, ${where}: spaces`).toBe(text.trim().replace(/\s+/g, ' '));
      }
    }
  });

  it('calls an account by its whole name, never just a letter', () => {
    for (const item of all) {
      for (const [where, text] of texts(item)) {
        expect(text, `${item.id}, ${where}`).not.toMatch(
          /(?<!Account )\b(A|B)\b(?=[:,;.’]| (says|has|gives|and B|nor B)\b)/,
        );
      }
    }
  });
});

const sources = join(import.meta.dirname, '../../shared/sources');

describe.skipIf(!existsSync(sources))('what an item quotes was said (needs the texts of both accounts)', () => {
  /** Words alone, so that capitals and the points at the end of a quotation do not matter. */
  const plain = (text: string) =>
    (
      text
        .toLowerCase()
        .replace(/[’']/g, '')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' ');
  // A suite that is skipped is still collected, so its body reads nothing that is not there.
  const accounts = existsSync(sources)
    ? accountIds.map((id) => plain(readFileSync(join(sources, `account-${id}.txt`), 'utf8')))
    : [];

  /** An explanation may take up a word of its own question. */
  const isOffered = (item: Item, quoted: string) =>
    writtenOptions(item).some(([, { text }]) => plain(text).includes(quoted));

  it('stands word for word in an account, save what was made up for the question', () => {
    const wrong = all.flatMap((item) =>
      texts(item).flatMap(([where, text]) =>
        [...text.matchAll(/“([^”]*)”/g)]
          .map(([, quoted = '']) => plain(quoted))
          .filter((quoted) => !accounts.some((account) => ` ${account} `.includes(` ${quoted} `)))
          .filter((quoted) => !item.fact.madeUp && !isOffered(item, quoted))
          .map((quoted) => `${item.id}, ${where}: ${quoted}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('quotes eight words at most, and shares no seven words with an account outside quotation marks', () => {
    for (const item of all)
      for (const [where, text] of texts(item)) {
        for (const [, quoted = ''] of text.matchAll(/“([^”]*)”/g))
          expect(wordCount(quoted), `${item.id}, ${where}: ${quoted}`).toBeLessThanOrEqual(8);
        const own = text.replace(/“[^”]*”/g, ' | ').split('|');
        for (const piece of own) {
          const words = plain(piece).split(' ');
          for (let at = 0; at + 7 <= words.length; at++) {
            const run = words.slice(at, at + 7).join(' ');
            expect(
              accounts.some((account) => account.includes(run)),
              `${item.id}, ${where}: ${run}`,
            ).toBe(false);
          }
        }
      }
  });
});
