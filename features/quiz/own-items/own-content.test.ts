import { describe, expect, it } from 'vitest';
import { itemKinds } from '@/content/facts/item';
import { choicesOf, score, settled, unfit } from '../scoring';
import type { Draft } from './draft';
import { goodDrafts } from './drafts.fixture';
import { drafted, draftOf, type OwnContent, optionsOf, revised } from './own-content';

const ids = () => {
  let last = 0;
  return () => `o${++last}`;
};
function contentOf(draft: Draft): OwnContent {
  const made = drafted(draft, ids());
  if ('problem' in made) throw new Error(made.problem.code);
  return made.content;
}
const problemOf = (draft: Draft) => {
  const made = drafted(draft, ids());
  return 'problem' in made ? `${made.problem.field}: ${made.problem.code}` : null;
};
const without = (texts: readonly string[]) => texts.filter(Boolean);

describe.each(itemKinds)('a question of kind %s', (kind) => {
  const draft = goodDrafts[kind];

  it('is made, and comes back into its form as it was written', () => {
    const again = draftOf(contentOf(draft));
    expect(again.prompt).toBe(draft.prompt);
    expect(again.options).toEqual(without(draft.options));
    expect(again.explanations).toEqual(without(draft.explanations));
    expect(again.claims).toEqual(without(draft.claims));
    expect(without(again.right)).toEqual(without(draft.right));
    expect(contentOf(again)).toEqual(contentOf(draft));
  });

  it('keeps the line breaks of its texts, of whatever system', () => {
    const broken = (text: string) => (text === '' ? '' : `Read:\r\n\r\n  ${text} \r\n\r\n\r\n\r\nthen`);
    const lines = (text: string) => (text === '' ? '' : `Read:\n\n${text}\n\nthen`);
    // The unit of a number is one word, and the sentence of “who says so?” is a quotation.
    const written = { ...draft, prompt: broken(draft.prompt), explanations: draft.explanations.map(broken) };
    const again = draftOf(contentOf(written));
    expect(again.prompt).toBe(lines(draft.prompt));
    expect(again.explanations).toEqual(without(draft.explanations).map(lines));
    const options = draft.options.map((text) => text.replace(' ', '\n'));
    expect(draftOf(contentOf({ ...draft, options })).options).toEqual(without(options));
    expect(contentOf(again)).toEqual(contentOf(written));
  });

  it('belongs to the chapter of its first claim, and leads back to it', () => {
    const { fact } = contentOf(draft);
    expect(fact.claims[0]).toBe(draft.claims[0]);
    expect(fact.chapter).toBe(kind === 'match' ? 'war-of-words' : 'flight');
  });

  it('is refused without a question, without a claim, with one that does not exist, and when it is far too long', () => {
    expect(problemOf({ ...draft, prompt: ' \u200b ' })).toBe('prompt: give-a-question');
    expect(problemOf({ ...draft, claims: ['', ''] })).toBe('claims: choose-a-claim');
    expect(problemOf({ ...draft, claims: ['crash-date', 'no-such-claim'] })).toBe('claims: unknown-claim');
    expect(problemOf({ ...draft, claims: ['constructor'] })).toBe('claims: unknown-claim');
    expect(problemOf({ ...draft, prompt: 'x'.repeat(10_000) })).toBe('prompt: question-too-long');
    expect(problemOf({ ...draft, prompt: 'why '.repeat(36) })).toBe('prompt: question-too-long');
  });

  it('needs no explanation, but is refused with one that nobody would read', () => {
    const [, ...others] = draft.explanations;
    for (const explanations of [['', ...others], []]) {
      const again = draftOf(contentOf({ ...draft, explanations }));
      expect(again.explanations.join()).toBe(again.explanations.map((_, place) => explanations[place] ?? '').join());
      expect(contentOf(again)).toEqual(contentOf({ ...draft, explanations }));
    }
    expect(problemOf({ ...draft, explanations: ['x'.repeat(10_000), ...others] })).toBe(
      'explanations: explanation-too-long',
    );
  });

  it('keeps markup as the text that it is', () => {
    const prompt = '<script>alert(1)</script> & “who”?';
    expect(contentOf({ ...draft, prompt }).words.prompt).toBe(prompt);
  });
});

describe('the key of an own question', () => {
  it('needs one right option, and only one', () => {
    for (const right of [[], [''], ['4'], ['0'], ['x'], ['1', '2']])
      expect(problemOf({ ...goodDrafts.one, right }), right.join()).toBe('right: mark-the-right-one');
    for (const right of [[], ['1', '2', '3'], ['9']])
      expect(problemOf({ ...goodDrafts.several, right }), right.join()).toBe('right: mark-some-right');
    for (const right of [[], ['c'], ['a', 'b']])
      expect(problemOf({ ...goodDrafts.account, right })).toBe('right: mark-the-right-one');
  });

  it('needs a number that can be read, each once', () => {
    expect(problemOf({ ...goodDrafts.number, right: ['', ''] })).toBe('right: give-a-number');
    expect(problemOf({ ...goodDrafts.number, right: ['many'] })).toBe('right: not-a-number');
    expect(problemOf({ ...goodDrafts.number, right: ['38', '38.0'] })).toBe('right: number-twice');
    expect(problemOf({ ...goodDrafts.number, right: ['1', '2', '3', '4', '5', '6'] })).toBe('right: too-many-numbers');
  });

  it('needs another half for each, and at most one that is left over', () => {
    const { right } = goodDrafts.match;
    expect(problemOf({ ...goodDrafts.match, right: [...right.slice(0, 2), ''] })).toBe('right: give-every-half');
    expect(problemOf({ ...goodDrafts.match, right: [...right, 'A fifth'] })).toBe('right: too-many-halves');
    expect(problemOf({ ...goodDrafts.match, right: ['Same', 'Same', 'Other'] })).toBe('right: option-twice');
  });

  it('is met by the right answer and by no other', () => {
    const rightOf: Record<string, string[]> = {
      one: ['o1'],
      several: ['o1', 'o3'],
      order: ['o1', 'o2', 'o3'],
      match: ['o1=o4', 'o2=o5', 'o3=o6'],
      number: ['38'],
      account: ['b'],
    };
    for (const kind of itemKinds) {
      const { fact } = contentOf(goodDrafts[kind]);
      const right = rightOf[kind] ?? [];
      expect(unfit(fact, right), kind).toBeNull();
      expect(score(fact, settled(fact, right)), kind).toEqual({ score: 1, max: 1 });
    }
    expect(score(contentOf(goodDrafts.one).fact, ['o2']).score).toBe(0);
    expect(choicesOf({ id: 'own-x', ...contentOf(goodDrafts.one) } as never, ['o2'])).toEqual(['o2']);
  });
});

describe('the options of an own question', () => {
  const filled = (n: number, text = 'Option') => Array.from({ length: n }, (_, index) => `${text} ${index + 1}`);

  it('are two to five of which one is right, else three to five, of like length, each once; three or four pairs', () => {
    const { one, several, order, match } = goodDrafts;
    expect(problemOf({ ...one, options: filled(20), explanations: filled(20) })).toBe('options: too-many-options');
    expect(problemOf({ ...one, options: ['True', 'False'], explanations: [] })).toBeNull();
    expect(problemOf({ ...one, options: filled(1), explanations: [] })).toBe('options: too-few-choices');
    for (const kind of [several, order])
      expect(problemOf({ ...kind, options: filled(2), explanations: [] })).toBe('options: too-few-options');
    expect(problemOf({ ...one, options: ['Same', 'same', 'Other'] })).toBe('options: option-twice');
    expect(problemOf({ ...one, options: ['x'.repeat(10_000), 'y', 'z'] })).toBe('options: option-too-long');
    expect(problemOf({ ...one, options: ['A sentence that goes on for long', 'Short one', 'Brief one'] })).toBe(
      'options: options-of-unlike-length',
    );
    expect(problemOf({ ...match, options: filled(5), explanations: filled(5) })).toBe('options: too-many-pairs');
  });

  it('may be names of unlike length: those give nothing away', () => {
    expect(problemOf({ ...goodDrafts.one, options: ['Baku', 'Yekaterinburg', 'Aktau'] })).toBeNull();
  });

  it('are explained in words of their own, and an explanation explains something', () => {
    const [first = '', , third = ''] = goodDrafts.one.explanations;
    expect(problemOf({ ...goodDrafts.one, explanations: [first, first, third] })).toBe('explanations: explained-alike');
    expect(problemOf({ ...goodDrafts.one, explanations: filled(4) })).toBe('options: option-missing');
  });

  it('skip rows left empty between them, and the marks stay with their rows', () => {
    const { options, explanations } = goodDrafts.one;
    const spaced = { options: ['', ...options], explanations: ['', ...explanations], right: ['2'] };
    expect(contentOf({ ...goodDrafts.one, ...spaced }).fact.right).toBe('o1');
  });

  it('say nothing of their order by their ids', () => {
    const made = drafted(goodDrafts.order, (_, place) => ['c', 'a', 'b'][place] ?? '');
    if ('problem' in made || made.content.fact.kind !== 'order') throw new Error('not made');
    expect(Object.keys(made.content.fact.options)).toEqual(['a', 'b', 'c']);
    expect(made.content.fact.right).toEqual(['c', 'a', 'b']);
  });

  it('keep their ids when they are moved or reworded, so that stored answers mean what they meant', () => {
    const earlier = contentOf(goodDrafts.order);
    const again = (options: string[]) => {
      const explanations = options.map((option) => `Explains ${option}.`);
      const made = revised({ ...goodDrafts.order, options, explanations }, earlier, () => 'new');
      if ('problem' in made) throw new Error(made.problem.code);
      return optionsOf(made.content).map(({ id }) => id);
    };
    const [crash = '', raid = '', sputnik = ''] = goodDrafts.order.options;
    expect(again([` ${raid} `, crash, sputnik])).toEqual(['o2', 'o1', 'o3']);
    expect(again([crash, 'The raid of 27 June', sputnik])).toEqual(['o1', 'o2', 'o3']);
    expect(again([crash, raid, sputnik, 'Another one'])).toEqual(['o1', 'o2', 'o3', 'new']);
  });
});
