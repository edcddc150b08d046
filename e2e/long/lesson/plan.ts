import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';

// What the thirty pupils of the lesson are going to do: the same at each run, and known before anything is asked.

/** How somebody takes part: by forms sent by a program, in a browser without script, on the one tablet, or with a network that goes. */
export type Way = 'forms' | 'without script' | 'tablet' | 'loses the network';

export type Plan = {
  name: string;
  /** Empty: the teacher has given them none. */
  identifier: string;
  way: Way;
  /** Comes in with a printed card. */
  hasCard: boolean;
  chapters: ('before' | 'flight')[];
  move: 'more' | 'same' | 'less';
  before: Stance | null;
  after: Stance | null;
  /** Which of the three live questions they answer, each with an option at this place. */
  live: (number | null)[];
  /** How many of the five questions of each attempt they answer. */
  attempts: number[];
  /** A number below 100, the same each time for the same thing. */
  chance(what: string): number;
};

export const stances = ['lost', 'slipping', 'held', 'unsure'] as const;
export type Stance = (typeof stances)[number];

const names = [
  ...['Aida', 'Bahar', 'Cavid', 'Deniz', 'Elnur', 'Farid', 'Gunel', 'Hasan', 'Ilaha', 'Jale', 'Kamran', 'Leyla'],
  ...['Murad', 'Nigar', 'Orkhan', 'Parvin', 'Qabil', 'Rauf', 'Sabina', 'Tural', 'Ulviyya', 'Vusal', 'Xayal', 'Yasemen'],
  ...['Zahra', 'Zaur', 'Zeynab', 'Zohra', 'Zulfiya', 'Zumrud, Jr'],
];

const ways = (at: number): Way =>
  at < 20 ? 'forms' : at < 25 ? 'without script' : at < 28 ? 'tablet' : 'loses the network';

/** An identifier of each sort: of a school, an address, one that a spreadsheet would run, none. The last is not on the list. */
const identifierOf = (at: number): string => {
  if (at === 3) return 'deniz@school.test';
  if (at === 4) return '=14';
  return at === 5 || at === 21 || at === 29 ? '' : String(1000 + at);
};

export const plans: Plan[] = names.map((name, at) => {
  const chance = (what: string) => (createHash('sha256').update(`${at} ${what}`).digest().readUInt16BE() * 100) >> 16;
  const stance = (phase: string) => (chance(`votes ${phase}`) < 90 ? (stances[chance(phase) % 4] ?? null) : null);
  return {
    ...{ name, identifier: identifierOf(at), way: ways(at), hasCard: at < 10, chance },
    chapters: [
      ...(chance('before') < 80 ? ['before' as const] : []),
      ...(chance('flight') < 70 ? ['flight' as const] : []),
    ],
    move: (['more', 'same', 'less'] as const)[chance('move') % 3] ?? 'same',
    before: stance('before'),
    after: stance('after'),
    live: [0, 1, 2].map((round) => (answersLive(at, round) ? chance(`live ${round}`) : null)),
    attempts: at % 10 === 9 ? [] : at % 10 === 8 ? [2] : at % 7 === 0 ? [5, 5] : [5],
  };
});

/** In the second, one who comes too late (7) and one whose network comes back too late (29) do not. */
function answersLive(at: number, round: number): boolean {
  if (round === 1) return at !== 7 && at !== 29;
  return at >= 20 || (at + round) % 9 !== 0;
}

/** A question as the teacher's key has it. */
export type Key = {
  kind: string;
  chapter: string;
  right: string;
  prompt: string;
  unit: string;
  texts: Record<string, string>;
};

/** The questions of the bank that have one right answer. A process of its own reads them: the bank refuses to be loaded outside a server. */
function readKeys(): Record<string, Key> {
  const print = `
    import { quiz } from '@/content/en/interface/quiz';
    import { bank } from '@/content/en/quiz/bank';
    import { items } from '@/content/facts/items';
    const texts = (words) => Object.fromEntries(Object.entries(words.options ?? {}).map(([id, it]) => [id, it.text]));
    console.log(JSON.stringify(Object.fromEntries(Object.entries(items).map(([id, { kind, chapter, right }]) => [id, {
      kind, chapter, right: String(right), unit: bank[id].unit ?? '',
      prompt: bank[id].statement ? bank[id].prompt + ' “' + bank[id].statement + '”' : bank[id].prompt,
      texts: kind === 'account' ? quiz.item.accountAnswers : texts(bank[id]),
    }]))));`;
  const args = ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '--eval', print];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

export const keys = readKeys();

/** What a pupil answers to a question: four in seven are right. A wrong number is far off. */
export function choiceOf(plan: Plan, key: Key, what: string): string {
  if (plan.chance(`right ${what}`) < 57) return key.right;
  if (key.kind === 'number') return String(Number(key.right) + 1000);
  const wrong = Object.keys(key.texts).filter((id) => id !== key.right);
  return wrong[plan.chance(`wrong ${what}`) % wrong.length] ?? '';
}

/** An answer as the files and sheets of the teacher have it in words. */
export const inWords = ({ kind, unit, texts }: Key, given: string): string =>
  kind === 'number' ? `${given} ${unit}` : (texts[given] ?? given);
