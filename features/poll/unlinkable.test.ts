import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { chapterSlugs } from '@/content/facts/chapters';
import { phases, reasons } from '@/content/facts/poll';
import { type ReaderId, reasonKey, voterKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { keyedHash, opened, type Purpose } from '@/lib/keys';
import { onBothDatabases } from '@/test/database';
import { attackCopy, type Campaign, runCampaign, tableOf } from '@/test/linking/campaign';
import { type Copy, takeCopy } from '@/test/linking/copies';
import { inOldLayout } from '@/test/linking/old-layout';
import { plannedClass, type SimulatedClass, simulateClass } from '@/test/linking/simulated-class';
import { castVote, forgetVoter } from './data';

vi.mock('@/lib/ids', async (original) => ({
  ...(await original<typeof import('@/lib/ids')>()),
  newId: (await import('@/test/linking/seeded-ids')).seededId,
}));
vi.mock('@/features/poll/receipt', async (original) => ({
  ...(await original<typeof import('@/features/poll/receipt')>()),
  newReceipt: (await import('@/test/linking/seeded-ids')).seededId,
}));

const secret = process.env.SECRET ?? '';
/** Every purpose there is: the compiler lists what is missing. */
const purposes = Object.keys({
  cookie: 0,
  once: 0,
  voter: 0,
  reader: 0,
  fingerprint: 0,
  receipt: 0,
  reason: 0,
  move: 0,
  peek: 0,
  flash: 0,
  bucket: 0,
  proof: 0,
  session: 0,
  ticket: 0,
  device: 0,
  'one-time-code': 0,
  'return-code': 0,
  'return-hash': 0,
  'pupil-code': 0,
  'pupil-hash': 0,
  seal: 0,
  lti: 0,
} satisfies Record<Purpose, 0>) as Purpose[];
const isPostgres = () => process.env.DATABASE_URL?.startsWith('postgres') ?? false;
/** By chance one attack in a thousand gets so far. */
const suspicious = 0.001;
/** Four classes are enough: given the rows as they were written before, they give everybody away (below). */
const seeds = [5, 6, 7, 8];

onBothDatabases(
  'whoever has copies of the database, taken right after writes, the names of the classes and the secret',
  () => {
    it('links no pupil to a vote and guesses none better than from the totals, in four classes', {
      timeout: 240_000,
    }, async () => {
      const ends: { simulated: SimulatedClass; copy: Copy }[] = [];
      const { campaign, steps } = await runCampaign(seeds, (simulated, copy) => ends.push({ simulated, copy }));
      console.log(`${isPostgres() ? 'PostgreSQL' : 'SQLite'}\n${tableOf(campaign)}`);
      for (const [name, { linked, guessed, certain }] of campaign) {
        expect(linked.p, `${name}: linked ${linked}`).toBeGreaterThan(suspicious);
        expect(guessed.p, `${name}: guessed ${guessed}`).toBeGreaterThan(suspicious);
        expect(certain.p, `${name}: certain ${certain}`).toBeGreaterThan(suspicious);
      }
      expect(steps.length).toBeGreaterThan(8);
      expect(Math.min(...steps), 'the public numbers never move by one vote of a class').toBeGreaterThanOrEqual(5);

      // One transaction has written all votes of a class, and one all its taps.
      if (isPostgres())
        for (const { simulated, copy } of ends)
          for (const rows of [copy.votes, copy.moves]) {
            const own = rows.filter((row) => row.class === simulated.classId);
            expect(new Set(own.map(({ transaction }) => transaction)).size).toBe(1);
          }

      // Keys, keys of keys, what is sealed.
      const copy = ends.at(-1)?.copy as Copy;
      expect(copy.liveAnswers.length, 'answers to live questions, of lessons that nobody has ended').toBeGreaterThan(
        30,
      );
      const people = new Set(copy.texts.people);
      const votes = new Set(copy.texts.votes);
      const suffixes = ['', ' before', ' after', ' after no-retreat', ' flight', ' peek'];
      const derive = (from: Set<string>, to: Set<string>) =>
        [...from].flatMap((text) =>
          suffixes.flatMap((suffix) =>
            purposes.flatMap((purpose) => {
              const hash = keyedHash(secret, purpose, text + suffix);
              return [hash, hash.slice(0, 22)].filter((key) => to.has(key)).map(() => `${purpose} of ${text}${suffix}`);
            }),
          ),
        );
      expect(derive(people, votes), 'keys of what belongs to people').toEqual([]);
      expect(derive(votes, people), 'keys of what belongs to votes').toEqual([]);
      const voters = new Set(copy.votes.map(({ voter }) => voter));
      const ofVotes = new Set(copy.texts.votes.filter((text) => !voters.has(text)));
      // Whoever has the secret cannot make the keys of a voter's reasons, moves and looks from the key of the vote.
      const subjects = [
        ...phases.flatMap((phase) => reasons.map((reason) => ` ${phase} ${reason}`)),
        ...chapterSlugs.map((chapter) => ` ${chapter}`),
        '',
      ];
      const made = [...voters].flatMap((voter) =>
        subjects.flatMap((subject) => purposes.map((purpose) => keyedHash(secret, purpose, voter + subject))),
      );
      expect(
        made.filter((key) => ofVotes.has(key)),
        'what else a voter has left',
      ).toEqual([]);
      for (const { pupils } of ends.map(({ simulated }) => simulated))
        for (const { reader } of pupils) expect([...people, ...votes]).not.toContain(reader);
      const sealedRows = await (await database()).pupil.findMany({ take: 20 });
      for (const { id, sealedReader } of sealedRows)
        for (const code of [...[...people].slice(0, 300), ...[...votes].slice(0, 300), secret, ''])
          expect(opened(secret, code, id, sealedReader ?? ''), 'what is sealed').toBeNull();
    });
  },
);

onBothDatabases('the same, of pupils who vote as readers do, and of readers and their attempts', () => {
  it('links nobody and guesses none better than from the totals', { timeout: 120_000 }, async () => {
    const classes: SimulatedClass[] = [];
    for (const seed of [21, 22, 23, 24]) classes.push(await simulateClass(seed, async () => {}, false));
    const copy = await takeCopy();
    expect(copy.votes.every((row) => row.class === null)).toBe(true);
    const campaign: Campaign = new Map();
    // Nobody is told apart by a class: all who are anywhere, and all votes.
    const all = { classId: null, pupils: classes.flatMap(({ pupils }) => pupils) };
    attackCopy(campaign, copy, all, 1);
    for (const { classId } of classes) attackCopy(campaign, copy, { ...all, ofClass: classId }, 2, ['one class']);
    console.log(tableOf(campaign));
    for (const [name, { linked, guessed, certain }] of campaign) {
      expect(linked.p, `${name}: linked ${linked}`).toBeGreaterThan(suspicious);
      expect(guessed.p, `${name}: guessed ${guessed}`).toBeGreaterThan(suspicious);
      expect(certain.p, `${name}: certain ${certain}`).toBeGreaterThan(suspicious);
    }
  });
});

onBothDatabases('a copy of the database', () => {
  it('holds a vote nowhere but in its row: no log, no freed page, no day, no score, no number of taps', async () => {
    const who = newId() as ReaderId;
    await castVote(who, { phase: 'after', stance: 'lost', reasons: ['no-retreat'] }, new Date());
    const db = await database();
    expect(Object.keys(await db.vote.findFirstOrThrow()).sort()).toEqual(
      ['class', 'fresh', 'peeked', 'phase', 'receipt', 'stance', 'voter'].sort(),
    );
    if (isPostgres()) return;
    const file = (process.env.DATABASE_URL ?? '').slice('file:'.length);
    const log = `${file}-wal`;
    expect(existsSync(log) ? statSync(log).size : 0, 'the log is empty when the vote is thanked for').toBe(0);
    expect(readFileSync(file).includes(voterKey(who))).toBe(true);
    await forgetVoter(who, new Date());
    const bytes = readFileSync(file);
    expect(bytes.includes(voterKey(who)), 'what is deleted is overwritten').toBe(false);
    expect(bytes.includes(reasonKey(who, 'after', 'no-retreat'))).toBe(false);
  });

  it('has votes in the order of their keys, not of voting, also where rows lie in the pages of a file', async () => {
    const voters = Array.from({ length: 20 }, () => newId() as ReaderId);
    for (const who of voters) await castVote(who, { phase: 'before', stance: 'held', reasons: null }, new Date());
    if (isPostgres()) return;
    const bytes = readFileSync((process.env.DATABASE_URL ?? '').slice('file:'.length));
    const pageSize = bytes.readUInt16BE(16);
    const keys = voters.map(voterKey).sort();
    const pages = new Map<number, { key: string; place: number }[]>();
    for (const key of keys)
      for (let place = bytes.indexOf(key); place >= 0; place = bytes.indexOf(key, place + 1)) {
        const page = Math.floor(place / pageSize);
        pages.set(page, [...(pages.get(page) ?? []), { key, place }]);
      }
    const full = [...pages.values()].filter((found) => found.length >= keys.length / 2);
    expect(full.length).toBeGreaterThan(0);
    // A page is filled from its end: each row lies before those that were written earlier.
    for (const found of full)
      expect(found.toSorted((one, other) => other.place - one.place).map(({ key }) => key)).toEqual(
        found.map(({ key }) => key),
      );
  });
});

describe('given the rows as they were written before', () => {
  const reached = (campaign: Campaign, part: string) =>
    Math.min(...[...campaign].filter(([name]) => name.includes(part)).map(([, { linked }]) => linked.p));
  const classes = seeds.map((seed) => plannedClass(seed));

  it('the same attacker links pupils by sets of chapters, on both databases', () => {
    const campaign: Campaign = new Map();
    for (const [index, simulated] of classes.entries())
      attackCopy(campaign, inOldLayout(simulated, false), simulated, index);
    console.log(tableOf(campaign));
    expect(reached(campaign, 'sets of chapters')).toBeLessThan(1e-6);
    expect(campaign.get('sets of chapters')?.guessed.p).toBeLessThan(suspicious);
    expect(campaign.get('sets of chapters')?.certain.p).toBeLessThan(suspicious);
    expect(reached(campaign, 'counts and days')).toBeLessThan(suspicious);
  });

  it('and by transaction numbers, on PostgreSQL', () => {
    const campaign: Campaign = new Map();
    for (const [index, simulated] of classes.entries())
      attackCopy(campaign, inOldLayout(simulated, true), simulated, index);
    for (const name of ['neighbouring transactions', 'order of last answers, by transactions'])
      expect(reached(campaign, name), name).toBeLessThan(1e-6);
  });

  it('and by the order of live answers, after a lesson in which all were asked for their vote', () => {
    for (const hasTransactions of [false, true]) {
      const campaign: Campaign = new Map();
      for (const [index, seed] of seeds.entries()) {
        const simulated = plannedClass(seed, true);
        attackCopy(campaign, inOldLayout(simulated, hasTransactions), simulated, index);
      }
      expect(
        reached(campaign, `order of live answers, by ${hasTransactions ? 'transactions' : 'places'}`),
      ).toBeLessThan(1e-6);
    }
  });
});
