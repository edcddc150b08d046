import { describe, expect, it } from 'vitest';
import { chapterSlugs } from '@/content/facts/chapters';
import { checks } from '@/content/facts/checks';
import type { ReaderKey } from '@/features/readers/reader';
import { Refusal } from '@/lib/web/refusal';
import { onBothDatabases } from '@/test/database';
import { fittingItem, keepAnswer } from './answering';
import { listChecks } from './checks';
import { beginCheck, findAttempt } from './data';

const now = new Date('2026-11-21T10:00:00Z');
const reader = (number: number) => `reader ${number}` as ReaderKey;

describe('the two questions at a chapter’s end', () => {
  it.each(chapterSlugs)('of %s are the same for everybody and do not give the answer away', (slug) => {
    const shown = listChecks(slug, 'en');
    expect(shown.map(({ id }) => id)).toEqual([...checks[slug]]);
    expect(listChecks(slug, 'en')).toEqual(shown);
    for (const item of shown) {
      expect(item.options.length).toBeGreaterThan(2);
      for (const option of item.options) expect(Object.keys(option).sort()).toEqual(['id', 'text']);
    }
    expect(JSON.stringify(shown)).not.toMatch(/"(right|isRight|explanation|claims?|score)"/);
  });

  it('do not always have the right answer in the same place', () => {
    const places = chapterSlugs.flatMap((slug) =>
      listChecks(slug, 'en').map((item) => {
        const { fact } = fittingItem(checks[slug], item.id, [item.options[0]?.id ?? ''], 'en');
        return item.options.findIndex(({ id }) => id === fact.right);
      }),
    );
    expect(new Set(places).size).toBeGreaterThan(2);
  });

  it('take only their own answers', () => {
    const refused = (item: string, given: string[]) => {
      try {
        fittingItem(checks.flight, item, given, 'en');
      } catch (error) {
        return error instanceof Refusal ? `${error.status} ${error.field}` : error;
      }
    };
    expect(refused('crash-place', [])).toBe('422 answer');
    expect(refused('crash-place', ['aktau', 'grozny'])).toBe('422 answer');
    expect(refused('crash-place', ['moscow'])).toBe('422 answer');
    expect(refused('parade-read-as', ['aktau'])).toBe('422 item');
    expect(refused('crash-place', ['aktau'])).toBeUndefined();
  });
});

onBothDatabases('the answers to a chapter’s questions', () => {
  it('lie in one attempt of the reader, however often it is begun', async () => {
    const begun = await Promise.all(Array.from({ length: 10 }, () => beginCheck(reader(1), 'flight', now)));
    expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
    expect(begun[0]).toMatchObject({ scope: 'flight', items: checks.flight, feedback: 'at-once' });
    expect((await beginCheck(reader(2), 'flight', now)).id).not.toBe(begun[0]?.id);
    expect((await beginCheck(reader(1), 'parade', now)).id).not.toBe(begun[0]?.id);
  });

  it('are kept and explained, and the first one stands', async () => {
    const attempt = await beginCheck(reader(1), 'flight', now);
    const answer = async (option: string) => {
      const item = fittingItem(checks.flight, 'crash-place', [option], 'en');
      return keepAnswer(
        await beginCheck(reader(1), 'flight', now),
        item,
        { given: [option], certainty: null },
        'en',
        now,
      );
    };
    const done = await answer('aktau');
    expect(done.to).toBe(`/en/quiz/${attempt.id}?item=crash-place`);
    expect(done.json).toMatchObject({ score: 1, max: 1, right: 'aktau', next: 'crash-cause-words' });
    expect(await answer('aktau')).toEqual(done);
    await expect(answer('grozny')).rejects.toMatchObject({ status: 409, code: 'already-answered' });
    expect((await findAttempt(reader(1), attempt.id))?.answers).toHaveLength(1);
    expect(await findAttempt(reader(2), attempt.id)).toBeNull();
  });
});
