import { parse } from 'csv-parse/sync';
import { inWords, type Key, keys } from './plan';
import type { Given, Pupil } from './pupil';

// What the files of the teacher must hold, worked out from what the pupils did and from nothing that the site says of it.

/** So many questions an attempt has. */
export const perAttempt = 5;
export const points = (attempt: readonly Given[]) => attempt.filter(({ isRight }) => isRight).length;
export const best = ({ given }: Pupil): Given[] | null =>
  given
    .filter((one) => one.length === perAttempt)
    .reduce<Given[] | null>((found, one) => (found && points(found) >= points(one) ? found : one), null);

/** So that no spreadsheet runs it. */
const safe = (text: string) => text.replace(/^[=+\-@]/, "'$&");
const percent = (attempt: readonly Given[]) => String((1000 * points(attempt)) / perAttempt / 10);
const about = ({ plan }: Pupil) => [safe(plan.name), safe(plan.identifier)];

/** Where a file has a time. */
export const time = 'a time';
const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+04:00$/;

/** The lines of a file, times of this lesson as {@link time}. */
export function linesOf(csv: string, since: Date): string[][] {
  const rows: string[][] = parse(csv, { bom: true });
  const isOfLesson = (cell: string) => {
    // Some times are written to the second.
    const at = isTime.test(cell) ? Date.parse(cell) : 0;
    return at >= since.getTime() - 1000 && at <= Date.now();
  };
  return rows.map((row) => row.map((cell) => (isOfLesson(cell) ? time : cell)));
}

export const answersLines = (pupils: readonly Pupil[]): string[][] => [
  'name identifier attempt item kind answer score max certainty answered_at prompt answer_text'.split(' '),
  ...pupils.flatMap((pupil) =>
    pupil.given.flatMap((attempt, nth) =>
      attempt.map(({ item, given, isRight, certainty }) => {
        const key = keys[item] as Key;
        const score = isRight ? '1' : '0';
        const words = [key.prompt, inWords(key, given)].map(safe);
        return [...about(pupil), `${nth + 1}`, item, key.kind, given, score, '1', certainty, time, ...words];
      }),
    ),
  ),
];

export const scoresLines = (pupils: readonly Pupil[]): string[][] => [
  'name identifier joined_at chapters_read attempt score max percent submitted_at late'.split(' '),
  ...pupils.flatMap((pupil) => {
    const first = [...about(pupil), time, String(pupil.plan.chapters.length)];
    if (pupil.given.length === 0) return [[...first, '', '', '', '', '', '']];
    return pupil.given.map((attempt, nth) => {
      const ended = attempt.length === perAttempt ? [time, 'false'] : ['', ''];
      return [...first, `${nth + 1}`, `${points(attempt)}`, `${perAttempt}`, percent(attempt), ...ended];
    });
  }),
];

export const gradebookLines: Record<
  'plain' | 'moodle' | 'canvas',
  (pupils: readonly Pupil[], title: string) => string[][]
> = {
  plain: (pupils) => [
    'name identifier score max percent submitted_at late'.split(' '),
    ...pupils.map((pupil) => {
      const one = best(pupil);
      return [
        ...about(pupil),
        ...(one ? [`${points(one)}`, `${perAttempt}`, percent(one), time, 'false'] : ['', '', '', '', '']),
      ];
    }),
  ],
  moodle: (pupils) => [
    ['identifier', 'score', 'feedback'],
    ...known(pupils).map((pupil) => {
      const one = best(pupil);
      const said = one ? [`${points(one)}`, `${points(one)} of ${perAttempt} points, handed in`] : ['', ''];
      return [safe(pupil.plan.identifier), ...said];
    }),
  ],
  canvas: (pupils, title) => [
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', title],
    ['    Points Possible', '', '', '', '', `${perAttempt}`],
    ...known(pupils).map((pupil) => {
      const [name = '', id = ''] = about(pupil);
      const one = best(pupil);
      return [name, '', ...(id.includes('@') ? ['', id] : [id, '']), '', one ? `${points(one)}` : ''];
    }),
  ],
};

const known = (pupils: readonly Pupil[]) => pupils.filter(({ plan }) => plan.identifier);

/** Each question with how many first answers it got, and how many of these were right. */
export function firstAnswers(pupils: readonly Pupil[]): Map<string, { n: number; right: number }> {
  const sums = new Map<string, { n: number; right: number }>();
  for (const { given } of pupils) {
    const firsts = new Map(
      given
        .flat()
        .reverse()
        .map((one) => [one.item, one]),
    );
    for (const { item, isRight } of firsts.values()) {
      const { n, right } = sums.get(item) ?? { n: 0, right: 0 };
      sums.set(item, { n: n + 1, right: right + Number(isRight) });
    }
  }
  return sums;
}
