import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Chapter, SplitBlock, TellingBlock } from './chapter';
import { chapters as chaptersBySlug } from './en/chapters/chapters';
import { claims as claimWords } from './en/claims';
import { events } from './en/events';
import { bank } from './en/quiz/bank';
import { teach } from './en/teach';
import { type AccountId, accountIds } from './facts/accounts';
import { type ClaimFact, type ClaimId, claims } from './facts/claims';
import { differences } from './facts/differences';
import { sharedClaims } from './facts/shared';
import { type PlacedFact, placedFacts } from './placed-facts';
import { attributes, curly, namesAnAccount, namesItsSpeaker } from './prose-rules';
import { accountsOf, sentencesOf } from './reading';
import { sentencesIn } from './record-rules';
import type { Quotation } from './words';

const chapters: readonly Chapter[] = Object.values(chaptersBySlug);
const facts: Record<ClaimId, ClaimFact> = claims;
const placed = chapters.flatMap((chapter) => placedFacts(chapter).map((one) => ({ chapter, ...one })));
const tellings = chapters.flatMap((chapter) =>
  chapter.blocks.flatMap((block) => (block.block === 'telling' ? [{ chapter, block }] : [])),
);
const splits = chapters.flatMap((chapter) =>
  chapter.blocks.flatMap((block) => (block.block === 'split' ? [{ chapter, block }] : [])),
);
const carries = (account: AccountId, id: ClaimId) => facts[id][account].length > 0;
const at = (chapter: Chapter, text: string) => `${chapter.slug}: ${text}`;
/** Every text in a value, however deep. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};
/** The words of a quotation, with a space on either side of each. */
const plainWords = (quotation: string) =>
  ` ${quotation
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
const textOf = ({ chapter, fact }: PlacedFact & { chapter: Chapter }) => at(chapter, fact.text);
const namesSomebody = ({ fact }: PlacedFact) =>
  namesAnAccount(fact.text) || fact.claims.some((id) => namesItsSpeaker(fact.text, id, fact.from));

describe('ground: what nobody disputes is told plainly', () => {
  const plain = placed.filter(({ fact }) => fact.agreed);

  test('only what happened or was said, never an accusation, a reading or a forecast', () => {
    const wrong = plain.filter(({ fact }) =>
      fact.claims.some((id) => !['event', 'statement'].includes(facts[id].kind)),
    );
    expect(wrong.map(textOf)).toEqual([]);
  });

  test('every such sentence is on the list of the second reader, as it now stands', () => {
    const list = readFileSync(join(import.meta.dirname, 'en/second-reading.txt'), 'utf8')
      .trim()
      .split('\n');
    expect(list).toEqual(plain.map(textOf));
  });

  test('any other fact says in itself who says it, unless its frame or its column does', () => {
    const nameless = placed.flatMap((one) =>
      one.place === 'text' && !one.fact.agreed
        ? one.fact.claims
            .filter((id) => !attributes(one.fact.text, id, one.fact.from))
            .map((id) => `${textOf(one)} (${id})`)
        : [],
    );
    expect(nameless).toEqual([]);
  });

  test('“both accounts” stands only where both carry every claim of the sentence', () => {
    const wrong = placed.filter(
      ({ fact }) =>
        /both accounts/i.test(fact.text) && !fact.claims.every((id) => accountIds.every((a) => carries(a, id))),
    );
    expect(wrong.map(textOf)).toEqual([]);
  });
});

describe('an accusation', () => {
  test('says who makes it in its own sentence, wherever it stands', () => {
    const nameless = placed.flatMap((one) =>
      one.fact.claims
        .filter((id) => facts[id].kind === 'allegation' && !attributes(one.fact.text, id, one.fact.from))
        .map((id) => `${textOf(one)} (${id})`),
    );
    expect(nameless).toEqual([]);
  });
});

describe('frame: a run of one account’s telling', () => {
  const kind = /\b(reading|argues|says|asks|reports|tells|expects|case)\b/;
  const inside = ({ opening, paragraphs, rests }: TellingBlock) => [
    opening,
    ...paragraphs.flatMap(({ sentences }) => sentences),
    rests,
  ];

  test.each(tellings.map(({ chapter, block }) => [`${chapter.slug}, ${block.heading}`, chapter, block] as const))(
    '%s',
    (_, chapter, block) => {
      const { account, heading, opening, paragraphs, rests } = block;
      const name = `Account ${account.toUpperCase()}`;
      const other = `Account ${account === 'a' ? 'B' : 'A'}`;
      // Heading and opening name the account, and say what follows.
      expect([heading.includes(name), opening.text.includes(name)]).toEqual([true, true]);
      expect(heading).toMatch(kind);
      expect(opening.text).toMatch(kind);
      const told = inside(block).filter((one) => one.sentence === 'fact');
      // Everything in it is carried by that account alone, as told, and credits no other.
      for (const fact of told) {
        expect(accountsOf(fact), fact.text).toEqual([account]);
        expect(
          fact.claims.every((id) => carries(account, id)),
          fact.text,
        ).toBe(true);
        expect(fact.text).not.toContain(other);
        // Whoever is cited in it is named, or the account is.
        for (const id of fact.claims)
          if (facts[id].kind === 'statement' || facts[id].kind === 'allegation')
            expect(attributes(fact.text, id, account), fact.text).toBe(true);
      }
      // A paragraph after the first begins with a name again.
      const starts = paragraphs.slice(1).map(({ sentences }) => sentences[0]);
      for (const first of starts)
        expect(first?.sentence === 'fact' && first.claims.some((id) => attributes(first.text, id)), first?.text).toBe(
          true,
        );
      // At most five facts in a row are carried by the frame alone.
      const names = told.map((fact) => (fact.claims.some((id) => attributes(fact.text, id)) ? 'N' : '-')).join('');
      expect(names, chapter.slug).not.toMatch(/-{6}/);
      // It closes with what the case rests on, in our voice.
      expect(rests.ours).toBe(true);
    },
  );

  test('a chapter has at most one of each account, and none on a point that a split tells too', () => {
    for (const chapter of chapters) {
      const own = tellings.filter((one) => one.chapter === chapter).map(({ block }) => block.account);
      expect(new Set(own).size, chapter.slug).toBe(own.length);
    }
  });
});

describe('split: where the accounts differ, each tells it in its own column', () => {
  test.each(splits.map(({ chapter, block }) => [`${chapter.slug}, ${block.difference}`, block] as const))(
    '%s',
    (_, block: SplitBlock) => {
      for (const account of accountIds) {
        expect(block[account].length).toBeGreaterThan(0);
        for (const fact of block[account]) {
          expect(accountsOf(fact), fact.text).toEqual([account]);
          expect(fact.text).not.toContain(`Account ${account === 'a' ? 'B' : 'A'}`);
        }
      }
      const told = new Set([...block.a, ...block.b].flatMap(({ claims: cited }) => cited));
      expect(differences[block.difference].claims.filter((id) => !told.has(id))).toEqual([]);
    },
  );

  test('what a column tells is not told again in the text', () => {
    // One claim of a difference may be introduced before it, or taken up after it, but the difference is told once.
    const again = splits.flatMap(({ chapter, block }) => {
      const own = differences[block.difference].claims as readonly ClaimId[];
      const outside = placedFacts(chapter).filter(
        ({ fact, place }) =>
          place === 'text' &&
          fact.from !== undefined &&
          own.some((id) => fact.claims.includes(id)) &&
          !fact.ours &&
          !fact.agreed,
      );
      return outside.length > 2 ? outside.map(({ fact }) => at(chapter, fact.text)) : [];
    });
    expect(again).toEqual([]);
  });
});

describe('our voice', () => {
  test('a remark on the evidence names the account of which it speaks', () => {
    const own = placed.filter(({ fact }) => fact.ours);
    expect(own.filter(({ fact }) => !namesAnAccount(fact.text)).map(textOf)).toEqual([]);
    expect(own.length).toBeGreaterThanOrEqual(9);
  });

  test('a quotation has its owner: in the sentence, or at the head of its frame or column', () => {
    const wrong = placed.filter((one) => curly.test(one.fact.text) && one.place === 'text' && !namesSomebody(one));
    expect(wrong.map(textOf)).toEqual([]);
  });
});

describe('whose words they are', () => {
  const reported = Object.values(claimWords).flatMap(({ quotes = [] }: { quotes?: readonly Quotation[] }) =>
    quotes.filter(({ on }) => on).map((quote) => plainWords(quote.words)),
  );
  /** Quotations that repeat what an account says somebody said, in a sentence that does not say whose words they are. */
  const takenForTheirs = (text: string) =>
    sentencesIn(text).filter(
      (sentence) =>
        !namesAnAccount(sentence) &&
        (sentence.match(curly) ?? [])
          .map(plainWords)
          .some((own) => reported.some((known) => known.includes(own) || own.includes(known))),
    );

  test('an account’s report of what somebody said is never printed as that person’s own words', () => {
    expect(textsIn([chaptersBySlug, events, teach, bank]).flatMap(takenForTheirs)).toEqual([]);
    expect(takenForTheirs('Officials, in Account A, spoke of “their citizens”.')).toEqual([]);
    expect(takenForTheirs('Officials spoke of “their citizens”.')).toHaveLength(1);
  });

  test('nobody is said to be named of whom an account gives only the office', () => {
    const unnamed =
      /(?<![Nn]either account )\bnames (him|her|some|officials|analysts|experts|the (director|deputy|head|manager|two))\b/;
    expect(textsIn([chaptersBySlug, events, teach, bank]).filter((text) => unnamed.test(text))).toEqual([]);
  });
});

describe('a story, not a list of documents', () => {
  test('at most 45 of 100 facts name an account', () => {
    const naming = placed.filter(({ fact }) => namesAnAccount(fact.text));
    expect(naming.length / placed.length).toBeLessThanOrEqual(0.45);
  });

  test('no run of three sentences begins with the same word', () => {
    const begin = (text: string) => text.match(/[\p{L}\p{N}’]+/u)?.[0]?.toLowerCase();
    const alike = chapters.flatMap((chapter) => {
      const texts = sentencesOf(chapter).map(({ text }) => text);
      return texts.filter(
        (text, n) => n >= 2 && begin(text) === begin(texts[n - 1] ?? '') && begin(text) === begin(texts[n - 2] ?? ''),
      );
    });
    expect(alike).toEqual([]);
  });

  test('a chapter opens with a reason to read on, and ends with what is open', () => {
    for (const chapter of chapters) {
      const [first] = chapter.blocks;
      const opening = first?.block === 'paragraph' ? first.sentences : [];
      expect(
        opening.some(({ sentence }) => sentence === 'bridge'),
        chapter.slug,
      ).toBe(true);
      expect(chapter.blocks.at(-1)?.block, chapter.slug).toBe('unanswered');
    }
  });

  test('names are said to be named only where they are', () => {
    const named = /\bnames (?!no\b|neither\b|just\b|only\b)/;
    const wrong = placed.filter(
      ({ fact }) => named.test(fact.text) && !/Yekaterinburg|Voronezh|Putin|Aliyev/.test(fact.text),
    );
    expect(wrong.map(textOf)).toEqual([]);
  });
});

describe('the finding', () => {
  test('is counted from the claims, kind by kind', () => {
    const { all, both, kinds } = sharedClaims();
    expect(all).toBe(63);
    expect(both).toBe(Object.values(facts).filter(({ a, b }) => a.length > 0 && b.length > 0).length);
    expect(Object.values(kinds).reduce((sum, kind) => sum + kind.all, 0)).toBe(all);
    expect(Object.values(kinds).reduce((sum, kind) => sum + kind.both, 0)).toBe(both);
  });
});
