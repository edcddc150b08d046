import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/content/editions';
import { escapeXml } from '@/lib/web/escape-xml';
import { backToPath, partTitle } from '../back-to';
import { getItem, type Item, listItemIds } from '../bank';
import { type Draft, tidied } from '../own-items/draft';
import { goodDrafts } from '../own-items/drafts.fixture';
import { drafted } from '../own-items/own-content';
import { commonCartridge } from './common-cartridge';
import { gift } from './gift';
import { type FormatWords, moodleXml } from './moodle-xml';
import { type PortableItem, portableItem } from './portable';
import { readGift } from './read-gift';
import { readMoodleXml } from './read-moodle-xml';
import { readQuestionFile } from './read-question-file';
import { UnreadableFile } from './read-questions';

const words = wordsOf('en');
const formatWords: FormatWords = { ...words.formats, title: words.site.name };
const portable = (item: Item): PortableItem =>
  portableItem(item, {
    categoryOf: (chapter) => partTitle(chapter, words),
    accountLabels: words.quiz.item.accountAnswers,
    linkOf: (claim) => `https://example.org${backToPath(claim, 'en')}`,
  });
const items = [...listItemIds('all'), ...listItemIds('since')].map((id) => portable(getItem(id, 'en')));

/** What a question becomes here once it has been out and in again: a draft has no guesses near a number. */
function expected(item: PortableItem): Draft {
  const common = { kind: item.kind, prompt: item.prompt, claims: [...item.claims] };
  switch (item.shape) {
    case 'choice': {
      const explanations = item.options.map(({ explanation }) => explanation);
      if (item.kind === 'account')
        return {
          ...common,
          options: [item.statement ?? ''],
          explanations,
          right: item.options.filter(({ isRight }) => isRight).map(({ id }) => id),
        };
      const right = item.options.flatMap(({ isRight }, index) => (isRight ? [String(index + 1)] : []));
      return { ...common, options: item.options.map(({ text }) => text), explanations, right };
    }
    case 'order':
      return {
        ...common,
        options: item.options.map(({ text }) => text),
        explanations: item.options.map(({ explanation }) => explanation),
        right: [],
      };
    case 'match': {
      const textOf = (id: string) => item.rights.find((right) => right.id === id)?.text ?? '';
      const spare = item.rights.filter(({ id }) => !item.options.some(({ right }) => right === id));
      return {
        ...common,
        options: item.options.map(({ text }) => text),
        explanations: item.options.map(({ explanation }) => explanation),
        right: [...item.options.map(({ right }) => textOf(right)), ...spare.map(({ text }) => text)],
      };
    }
    case 'number':
      return {
        ...common,
        options: [item.unit],
        explanations: [item.explanation],
        right: [item.right, ...item.accepts].map(String),
      };
  }
}

describe('a file of all questions', () => {
  it('goes out as GIFT and comes back the same', () => {
    const { drafts, leftOut } = readGift(gift(items, formatWords));
    expect(leftOut).toEqual([]);
    expect(drafts).toEqual(items.map(expected));
  });

  it('goes out as Moodle XML and comes back the same', () => {
    const { drafts, leftOut } = readMoodleXml(moodleXml(items, formatWords));
    expect(leftOut).toEqual([]);
    expect(drafts).toEqual(items.map(expected));
  });

  it('comes back whole through the reader of any file, which leaves none out', () => {
    const whole = items.map((item) => tidied(expected(item)));
    for (const file of [gift(items, formatWords), moodleXml(items, formatWords)])
      expect(readQuestionFile(file)).toEqual({ drafts: whole, leftOut: [] });
    const made = items.flatMap((item) => {
      const draft = drafted(expected(item), (_, place) => `o${place}`);
      return 'problem' in draft ? [`${item.id} ${draft.problem.code}`] : [];
    });
    // The bank takes six numbers as right there, a teacher's question five at most: its form says so.
    expect(made).toEqual(['raid-detained too-many-numbers']);
  });

  it('holds a teacher’s questions without explanations too, of two answers as well', () => {
    const { one, ...others } = goodDrafts;
    const trueFalse = { ...one, options: ['True', 'False'] };
    const own = Object.values({ ...others, one, trueFalse }).map((draft, number): PortableItem => {
      const made = drafted({ ...draft, explanations: [] }, (_, place) => `o${place}`);
      if ('problem' in made) throw new Error(made.problem.code);
      return portable({ id: `own-${number}`, ...made.content } as Item);
    });
    for (const { drafts, leftOut } of [readGift(gift(own, formatWords)), readMoodleXml(moodleXml(own, formatWords))]) {
      expect(leftOut).toEqual([]);
      expect(drafts).toEqual(own.map(expected));
    }
  });

  it('is read by a GIFT reader of other people with every key in its place', () => {
    const questions = parse(gift(items, formatWords)).filter(({ type }) => type !== 'Category');
    expect(questions.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  });
});

describe('a Common Cartridge', () => {
  const files = unzipSync(commonCartridge(items, formatWords));
  const text = strFromU8(files['quiz/assessment.xml'] as Uint8Array);

  it('holds its manifest at the root, and every file that the manifest names', () => {
    const named = [...strFromU8(files['imsmanifest.xml'] as Uint8Array).matchAll(/<file href="([^"]+)"/g)];
    expect(named.map(([, href]) => href)).toEqual(Object.keys(files).filter((name) => name !== 'imsmanifest.xml'));
  });

  it('asks every place of an order and every pair by itself, each for its share of the point', () => {
    const parts = items.flatMap((item) =>
      item.shape === 'order' || item.shape === 'match'
        ? item.options.map((_, index) => `q-${item.id}-${index + 1}`)
        : [`q-${item.id}`],
    );
    expect([...text.matchAll(/<item ident="([^"]+)"/g)].map(([, id]) => id)).toEqual(parts);
    const weights = [...text.matchAll(/cc_weighting<\/fieldlabel><fieldentry>([\d.]+)/g)].map(([, weight]) =>
      Number(weight),
    );
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(items.length, 3);
  });

  it('gives every question exactly the right answers, and explains every option', () => {
    for (const item of items) {
      if (item.shape !== 'choice') continue;
      const xml = text.split('<item ident=').find((part) => part.startsWith(`"q-${item.id}"`)) ?? '';
      const scored = xml.match(/<conditionvar>((?!<\/conditionvar>).)*<\/conditionvar><setvar/s)?.[0] ?? '';
      const right = [...scored.replace(/<not>.*?<\/not>/g, '').matchAll(/>option-(\d+)</g)].map(
        ([, number]) => Number(number) - 1,
      );
      expect(right, item.id).toEqual(item.options.flatMap(({ isRight }, index) => (isRight ? [index] : [])));
      for (const { explanation } of item.options) expect(xml).toContain(escapeXml(escapeXml(explanation)));
    }
  });
});

describe('files of other people', () => {
  it('become drafts: choices, pairs, numbers, true and false, orders; what has no kind here is named', () => {
    const { drafts, leftOut } = readGift(
      '::Capital::What is the capital? {=Baku#Right. ~Moscow#No.}\n\n// nothing\n\n::Sea::The Caspian is a lake {T}\n\n::Essay::Write about it. {}\n\n::Two::Which two? {~%50%A ~%50%B ~%-100%C}\n\n::Year::When? {#2024:0}\n',
    );
    expect(drafts.map(({ kind, options, right }) => ({ kind, options, right }))).toEqual([
      { kind: 'one', options: ['Baku', 'Moscow'], right: ['1'] },
      { kind: 'one', options: ['True', 'False'], right: ['1'] },
      { kind: 'several', options: ['A', 'B', 'C'], right: ['1', '2'] },
      { kind: 'number', options: [''], right: ['2024'] },
    ]);
    expect(leftOut).toEqual([{ code: 'unknown-kind', title: 'Essay' }]);
  });

  it('lose scripts, pictures and addresses, and keep their line breaks', () => {
    const { drafts } = readMoodleXml(
      `<quiz><question type="multichoice"><name><text>x</text></name><questiontext format="html"><text><![CDATA[<p>One<br>two</p><script>alert(1)</script><img src=x onerror=alert(2)><p><a href="javascript:alert(3)">three</a></p>]]></text></questiontext><single>true</single><answer fraction="100"><text>&lt;b&gt;yes&lt;/b&gt;</text><feedback><text>fine</text></feedback></answer><answer fraction="0"><text>no</text></answer></question></quiz>`,
    );
    expect(drafts).toMatchObject([{ prompt: 'One\ntwo\n\nthree', options: ['yes', 'no'], explanations: ['fine', ''] }]);
  });

  it('are refused with the line when they are broken, and whenever they bring entities along', () => {
    expect(() => readMoodleXml('<quiz>\n<question type="multichoice">\n</quiz>')).toThrow(new UnreadableFile(3));
    for (const file of [
      '<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>',
      '<!DOCTYPE q [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><quiz>&b;</quiz>',
      '{"not": "xml"}',
      '',
      '<other/>',
    ])
      expect(() => readMoodleXml(file)).toThrow(UnreadableFile);
    expect(() => readGift('::a::b {=c')).toThrow(UnreadableFile);
  });

  it('may hold a thousand questions', () => {
    const many = Array.from({ length: 1000 }, (_, n) => `::Q${n}::Question ${n}? {=right ~wrong}`).join('\n\n');
    expect(readGift(many).drafts).toHaveLength(1000);
  });
});
