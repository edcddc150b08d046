import type { Locator } from '@playwright/test';
import { onDatabase } from '../../class-in-database';
import { expect } from '../../fixtures';
import { takeTablet } from './door';
import { inWords, keys } from './plan';
import { answerLive, liveForm, type Pupil, read, send, takeQuiz } from './pupil';
import { type Teacher, textsIn } from './teacher';

/** The live questions of the lesson. */
const asked = ['apology-followed', 'words-enough', 'critical-event-who'];
const options = (item: string) => Object.keys(keys[item]?.texts ?? {});

/** All who mean to vote do, when the teacher asks for it. */
async function vote(teacher: Teacher, pupils: readonly Pupil[], phase: 'before' | 'after'): Promise<void> {
  for (const pupil of pupils) {
    const stance = pupil.plan[phase];
    if (!stance) continue;
    await takeTablet(pupil, teacher.code);
    expect(await pupil.get(`/en/class/${teacher.code}`)).toContain('Nobody sees how you vote');
    await send(pupil, '/poll/vote', { phase, stance });
  }
  await expect(teacher.page.getByText('Everybody is asked to vote, or to skip it.')).toBeVisible();
  await expect(teacher.page.getByText(/have answered/), 'how many have voted is nobody’s to see').toHaveCount(0);
}

/** The lesson: the vote, three questions, reading and the quiz, the vote again. */
export async function teachLive(teacher: Teacher, pupils: readonly Pupil[], databaseUrl: string): Promise<void> {
  const { page, code } = teacher;
  await teacher.send('/live/push', { item: 'vote-before' });
  await teacher.open('/live');
  await vote(teacher, pupils, 'before');
  for (const [round, item] of asked.entries()) {
    await teacher.send('/live/next', { item });
    await ask(teacher, pupils, round, item);
  }
  for (const pupil of pupils) {
    await takeTablet(pupil, code);
    await read(pupil);
    await takeQuiz(pupil, code);
  }
  await teacher.send('/live/next', { item: 'vote-after' });
  await vote(teacher, pupils, 'after');
  await page.getByRole('button', { name: 'End the lesson' }).click();
  await expect(page.getByText('The lesson is over, and its answers are deleted.')).toBeVisible();
  for (const table of ['LiveRound', 'LiveAnswer'])
    expect(await onDatabase(databaseUrl, `SELECT * FROM "${table}"`, []), table).toEqual([]);
}

/** One live question, from asking it to showing what was right. In the second the network of two pupils goes. */
async function ask({ page, code }: Teacher, pupils: readonly Pupil[], round: number, item: string): Promise<void> {
  const given = new Map(options(item).map((id) => [id, 0]));
  let n = 0;
  const answer = async (pupil: Pupil) => {
    const option = optionOf(pupil, round, item);
    if (option === null) return;
    await takeTablet(pupil, code);
    await answerLive(pupil, code, option);
    given.set(option, (given.get(option) ?? 0) + 1);
    n += 1;
  };
  const unstable = pupils.filter(({ plan }) => plan.way === 'loses the network');
  const goes = round === 1 ? unstable : [];
  const [back, late] = goes;
  await expect(page.locator('#round')).toContainText(keys[item]?.prompt ?? '');
  const form = await liveForm(pupils[0] as Pupil, code);
  for (const { page: own } of goes) {
    if (!own) continue;
    await own.locator(`form[data-item="${item}"] input[name=answer]`).last().check();
    await own.context().setOffline(true);
    await expect(own.getByText('Not live at the moment')).toBeVisible();
  }
  for (const pupil of pupils) if (!goes.includes(pupil)) await answer(pupil);
  await expect(page.getByText(`${n} of 30 have answered`)).toBeVisible();
  if (back?.page) {
    await back.page.context().setOffline(false);
    await expect(back.page.locator('live-class[live]')).toBeAttached({ timeout: 20_000 });
    await expect(back.page.locator('form[data-item] input[name=answer]').last(), 'what was chosen stays').toBeChecked();
    await answer(back);
    await expect(page.getByText(`${n} of 30 have answered`)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Close the answers' }).click();
  await expect(page.getByText('The answers are closed.')).toBeVisible();
  const tooLate = pupils.find(({ plan }) => plan.way === 'forms' && plan.live[round] === null) as Pupil;
  const answered = await tooLate.post(`/class/${code}/live/answer`, { ...form, answer: options(item)[0] ?? '' });
  expect(answered.status, 'after the close').toBe(409);
  await page.getByRole('button', { name: 'Show what was right' }).click();
  await late?.page?.context().setOffline(false);
  if (late?.page) await expect(late.page.getByText('You did not answer this one.')).toBeVisible({ timeout: 20_000 });

  const right = keys[item]?.right ?? '';
  const lines = [...given].map(([id, count]) => [
    inWords(keys[item] as never, id) + (id === right ? ' ✓ right' : ''),
    String(count),
  ]);
  await expect(page.getByText('What was right is shown.').first()).toBeVisible();
  await expectBars(page.locator('section[aria-labelledby=round]'), lines);
  // Pupils with a page open see it by themselves, those without script too.
  for (const { plan, page: own } of pupils) {
    if (!own || plan.way === 'tablet') continue;
    await expect(own.getByText('What was right is shown.').first()).toBeVisible({ timeout: 20_000 });
    await expectBars(own.locator('section[aria-labelledby=live-question]'), lines);
    const option = plan.live[round] === null ? null : optionOf({ plan } as Pupil, round, item);
    const said = option === null ? 'You did not answer' : `You answered: ${inWords(keys[item] as never, option)}`;
    await expect(own.getByText(said).first()).toBeVisible();
  }
}

function optionOf({ plan }: Pupil, round: number, item: string): string | null {
  const place = plan.live[round];
  return place == null ? null : (options(item)[place % options(item).length] ?? null);
}

/** The lines of a question that is shown, each with how many chose it. Pages without script load anew meanwhile. */
async function expectBars(section: Locator, lines: string[][]): Promise<void> {
  await expect(async () => {
    const rows = await textsIn(section.locator('table tbody tr'));
    expect(rows.map((row) => row.slice(0, 2)).sort()).toEqual(lines.toSorted());
  }).toPass({ timeout: 15_000 });
}
