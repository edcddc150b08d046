import { expect } from '../../fixtures';
import * as files from './files';
import { inWords, keys, plans, stances } from './plan';
import type { Pupil } from './pupil';
import { idsOf, type Teacher, textsIn, title } from './teacher';

/** The sheet of cards, line by line; then cards again, as a program gets them, whose links are used. */
export async function printCards(teacher: Teacher): Promise<Map<string, string>> {
  const { page } = teacher;
  await teacher.open('');
  const ids = await idsOf(teacher);
  expect([...ids.keys()]).toEqual(plans.slice(0, -1).map(({ name }) => name));
  await teacher.open('/cards');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.locator('form[action$="/cards"] button').click();
  const lines = page.locator('[data-paper=cards] > li');
  await expect(lines).toHaveCount(29);
  for (const [at, { name }] of plans.slice(0, -1).entries()) {
    const text = await lines.nth(at).textContent();
    for (const part of [name, title, teacher.code, 'http://explainer.school.test/en/join'])
      expect(text).toContain(part);
    await expect(lines.nth(at).getByRole('img', { name })).toBeVisible();
  }
  const { cards } = await teacher.send(
    '/cards',
    [...ids.values()].map((id): [string, string] => ['pupils', id]),
  );
  return new Map((cards as { name: string; link: string }[]).map(({ name, link }) => [name, link]));
}

/** Every line of every file. */
export async function checkFiles(teacher: Teacher, pupils: readonly Pupil[], since: Date): Promise<void> {
  const lines = async (path: string) => files.linesOf(await teacher.text(path), since);
  expect.soft(await lines('answers.csv')).toEqual(files.answersLines(pupils));
  expect.soft(await lines('scores.csv')).toEqual(files.scoresLines(pupils));
  for (const format of ['plain', 'moodle', 'canvas'] as const) {
    const found = await lines(`gradebook.csv?for=${format}`);
    const cut = found.map((row) => row.map((cell) => cell.replace(/, handed in .*$/s, ', handed in')));
    expect.soft(cut, format).toEqual(files.gradebookLines[format](pupils, title));
  }
}

/** The page of the class, the answer sheet of each pupil, and the report on paper. */
export async function checkPages(teacher: Teacher, pupils: readonly Pupil[]): Promise<void> {
  const { page } = teacher;
  await teacher.open('');
  const ended = pupils.map(files.best).filter((one) => one !== null);
  const mean = Math.round((100 * ended.reduce((sum, one) => sum + files.points(one), 0)) / 5 / ended.length);
  const rows = await teacher.rows('section[aria-labelledby=pupils] tbody tr');
  expect.soft(rows.map(([name = '', state = '', ...rest]) => [name, state, ...rest])).toEqual(pupils.map(overviewLine));
  const chapters = pupils.reduce((sum, { plan }) => sum + plan.chapters.length, 0);
  expect
    .soft(await teacher.rows('section[aria-labelledby=pupils] tfoot tr'))
    .toEqual([['All', `30 here, ${ended.length} handed in`, String(chapters), '', `${mean} %`]]);

  const ids = await idsOf(teacher);
  for (const pupil of pupils) {
    await teacher.open(`/pupils/${ids.get(pupil.plan.name)}`);
    const sheet = pupil.given.flat().map(({ item, given, isRight, certainty }) => {
      const key = keys[item] as never;
      const sure = { '': '–', guess: 'A guess', fairly: 'Fairly sure', sure: 'Sure' }[certainty];
      const right = isRight ? '✓' : inWords(key, keys[item]?.right ?? '');
      return [keys[item]?.prompt, inWords(key, given), right, `${Number(isRight)} / 1`, sure];
    });
    const found = await teacher.rows('tr[data-item]');
    expect
      .soft(
        found.map((row) => row.slice(0, 5)),
        pupil.plan.name,
      )
      .toEqual(sheet);
    await expect.soft(page.getByText(`Chapters read: ${pupil.plan.chapters.length} of 2`)).toBeVisible();
  }

  await teacher.open('/report');
  await expect.soft(page.getByText('30 of 30 pupils have joined.')).toBeVisible();
  await expect.soft(page.getByText(`${ended.length} have finished the quiz.`)).toBeVisible();
  await expect.soft(page.getByText(`The best attempts earned ${mean} % of the points on average.`)).toBeVisible();
  const firsts = files.firstAnswers(pupils);
  const reported = await page
    .locator('#items ~ table tr[data-item]')
    .evaluateAll((all) =>
      all.map((row) => [row.getAttribute('data-item'), ...[...row.children].slice(1).map((cell) => cell.textContent)]),
    );
  expect
    .soft(Object.fromEntries(reported.map(([item, ...rest]) => [item, rest])))
    .toEqual(
      Object.fromEntries(
        [...firsts].map(([item, { n, right }]) => [item, [`${n}`, `${Math.round((100 * right) / n)} %`]]),
      ),
    );
  for (const { name } of plans)
    await expect.soft(page.getByRole('main').getByText(name, { exact: true })).toHaveCount(0);
}

function overviewLine(pupil: Pupil): string[] {
  const { plan, given } = pupil;
  const best = files.best(pupil);
  const open = given.find((attempt) => attempt.length < files.perAttempt);
  const state = best ? 'Handed in' : open ? `Open${open.length} of 5 answered` : 'Not begun';
  const isListed = plan !== plans.at(-1);
  return [
    plan.name + plan.identifier + (isListed ? '' : 'not on the roster'),
    `${state}${plan.chapters.length} of 2 read`,
    String(plan.chapters.length),
    String(given.length),
    best ? `${20 * files.points(best)} %${files.points(best)} / 5` : '',
  ];
}

/** The poll of the class, which the teacher shows at the end: on the page of the class, and on paper. */
export async function checkPoll(teacher: Teacher, pupils: readonly Pupil[]): Promise<void> {
  await teacher.send('/reveal', {});
  for (const path of ['', '/report']) {
    await teacher.open(path);
    for (const phase of ['before', 'after'] as const) {
      const name = phase === 'before' ? 'Before reading' : 'After reading';
      const table = teacher.page.locator('#class-poll').getByRole('region', { name, exact: true });
      const counts = (await textsIn(table.locator('tbody tr'))).map(([, ours]) => ours);
      const voted = stances.map((stance) => pupils.filter(({ plan }) => plan[phase] === stance).length);
      expect.soft(counts, `${phase} on ${path}`).toEqual(voted.map(String));
    }
  }
}
