import type { Browser, Page } from '@playwright/test';
import { answerItem, mouse } from './answer';
import { expect, test } from './fixtures';
import { password } from './instructor';
import { schoolName } from './school-name';
import { networkOf, nextNumber } from './seeded';

const devices = {
  laptop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true },
  'without script': { viewport: { width: 800, height: 900 }, javaScriptEnabled: false },
};

async function read(page: Page, slug: string) {
  await page.goto(`/en/chapters/${slug}`);
  await page.getByRole('button', { name: 'No change' }).click();
  await expect(page.getByText(/is marked as read\./).filter({ visible: true })).toHaveCount(1);
}

async function takeQuiz(page: Page, code: string, answers = 3) {
  await page.goto(`/en/class/${code}`);
  await page
    .getByRole('button', { name: /Start the quiz|Try again|another attempt/i })
    .first()
    .click();
  for (let number = 1; number <= answers; number++) {
    await answerItem(page, mouse);
    await page.locator('a[rel=next]').click();
  }
}

const dayAhead = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

test('a class, from an instructor’s first evening to its end @database @script', async ({
  browser,
  site,
  database,
}) => {
  test.setTimeout(240_000);
  const at = new URL(site.url);
  if (database === 'sqlite') at.hostname = schoolName;
  const origin = at.origin;
  const person = (device: keyof typeof devices) => open(browser, origin, device);

  // The evening before: an account, a class, its roster and settings.
  const ruth = await person('laptop');
  await ruth.goto('/en/sign-up');
  await ruth.getByLabel('Your name').fill(`Ms Rahimova ${crypto.randomUUID().slice(0, 6)}`);
  await ruth.getByLabel('Password').fill(password);
  await ruth.getByRole('button', { name: 'Create account' }).click();
  await ruth.getByRole('textbox', { name: 'Title' }).fill('History 10b');
  await ruth.getByRole('button', { name: 'Create class' }).click();
  await expect(ruth.getByRole('heading', { level: 1 })).toHaveText('History 10b');
  const classAddress = ruth.url();
  const id = new URL(classAddress).pathname.split('/').at(-1) ?? '';
  const code =
    (await ruth
      .getByRole('region', { name: 'Class code' })
      .getByText(/^[2-9A-HJ-NP-Z]{6}$/)
      .textContent()) ?? '';
  await ruth.getByRole('link', { name: 'Paste a roster' }).click();
  await ruth.getByLabel('Names').fill('Anna Schmidt\t12\r\nBen Okafor\n\nCem Yıldız\t=14\nANNA SCHMIDT');
  await ruth.getByRole('button', { name: 'Check the list' }).click();
  await expect(ruth.getByText('Line 5, ANNA SCHMIDT, repeats line 1.')).toBeVisible();
  await ruth.getByRole('button', { name: 'Add 3 pupils' }).click();
  await expect(ruth.getByRole('status')).toHaveText('3 pupils added. 1 line was left out.');
  await ruth.goto(`${classAddress}/settings`);
  for (const chapter of await ruth.getByRole('group', { name: 'Chapters to read' }).getByRole('checkbox').all()) {
    const slug = await chapter.getAttribute('value');
    await chapter.setChecked(slug === 'before' || slug === 'flight');
  }
  await ruth.getByLabel('Questions in an attempt').fill('3');
  await ruth.getByLabel('Due', { exact: true }).fill(`${dayAhead(7)}T08:00`);
  await ruth.getByLabel(/^Time zone/).selectOption('Europe/Berlin');
  await ruth.getByLabel('Ask it', { exact: true }).check();
  await ruth.getByRole('button', { name: 'Save' }).click();
  await expect(ruth.getByRole('status')).toHaveText('The settings are saved.');
  await ruth.goto(classAddress);
  await expect(ruth.getByRole('heading', { name: '0 of 3 are here' })).toBeVisible();
  const link = ruth.getByRole('textbox', { name: 'The link for pupils' });
  if (database === 'sqlite') await expect(link).toHaveValue(`${origin}/en/join?code=${code}`);
  else await expect(ruth.getByText('Other devices cannot open the address that you are using now.')).toBeVisible();

  // The morning: Anna without script, from the list; Ben on a phone, by typing; Cem under half his name.
  const anna = await person('without script');
  await anna.goto(`/en/join?code=${code}`);
  await anna.getByLabel('Your name', { exact: true }).selectOption('Anna Schmidt');
  await anna.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(anna.getByText('You are here as Anna Schmidt.')).toBeVisible();
  const ben = await person('phone');
  await ben.goto('/en/join');
  await ben.getByLabel('Class code').fill(`${code.slice(0, 3)} ${code.slice(3).toLowerCase()}`);
  await ben.getByLabel('Your name').fill(' ben  OKAFOR');
  await ben.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(ben.getByText('You are here as Ben Okafor.')).toBeVisible();
  const cem = await person('laptop');
  await cem.goto('/en/join');
  await cem.getByLabel('Class code').fill(code);
  await cem.getByLabel('Your name').fill('Cem');
  await cem.getByRole('button', { name: 'Join', exact: true }).click();
  const cemsCode = (await cem.locator('[data-return-code]').getAttribute('data-return-code')) ?? '';
  await ruth.reload();
  await expect(ruth.getByRole('heading', { name: '2 of 3 are here, and 1 not on the roster' })).toBeVisible();
  await expect(ruth.getByRole('listitem').filter({ hasText: 'Cem Yıldız' })).toBeVisible();

  await read(anna, 'before');
  await read(anna, 'flight');
  await takeQuiz(anna, code);
  await expect(anna.locator('[data-score][data-max="3"]')).toBeVisible();
  await read(ben, 'before');
  await takeQuiz(ben, code, 1);

  // Cem changes device in the break, by his return code.
  const home = await person('phone');
  await home.goto('/en/join');
  await home.getByLabel('Return code').fill(cemsCode.toLowerCase());
  await home.getByRole('button', { name: 'Come back' }).click();
  await expect(home.getByText('You are here as Cem.')).toBeVisible();
  await takeQuiz(home, code);

  // The instructor makes one pupil of “Cem” and the line of the list, and gives Ben time, an attempt and a new code.
  await ruth.getByRole('link', { name: 'Cem', exact: true }).click();
  await ruth.getByLabel('This is really').selectOption({ label: 'Cem Yıldız (=14)' });
  await ruth.getByText('Merge the two …').click();
  await expect(ruth.getByText('The name “Cem” goes')).toBeVisible();
  await ruth.getByRole('button', { name: 'Merge' }).click();
  await expect(ruth.getByText('The two are one pupil now: Cem Yıldız.')).toBeVisible();
  await expect(ruth.getByRole('heading', { name: '3 of 3 are here' })).toBeVisible();
  await home.goto(`/en/class/${code}`);
  await expect(home.getByText('You are here as Cem Yıldız.')).toBeVisible();
  await ruth.getByRole('link', { name: 'Ben Okafor' }).click();
  await ruth.getByLabel('Attempts beyond those of the class').fill('1');
  await ruth.getByLabel('Due time of this pupil').fill(`${dayAhead(9)}T08:00`);
  await ruth.getByRole('button', { name: 'Save' }).click();
  await expect(ruth.getByText('Saved.', { exact: true })).toBeVisible();
  await ruth.getByRole('link', { name: 'Ben Okafor' }).click();
  await ruth.getByText('Give a new code …').click();
  await ruth.getByRole('button', { name: 'Make a new return code' }).click();
  const note = ruth.getByRole('status').filter({ hasText: 'The new return code of Ben Okafor' });
  const bensCode = /(?:[2-9A-Z]{4}-){3}[2-9A-Z]{4}/.exec((await note.textContent()) ?? '')?.[0] ?? '';
  await ruth.reload();
  await expect(note, 'shown once').toHaveCount(0);
  const tablet = await person('laptop');
  await tablet.goto('/en/join');
  await tablet.getByLabel('Return code').fill(bensCode);
  await tablet.getByRole('button', { name: 'Come back' }).click();
  await expect(tablet.getByText('You are here as Ben Okafor.')).toBeVisible();

  // The instructor tries what pupils see; it is counted nowhere. The poll stays covered.
  await ruth.getByRole('button', { name: 'Try it' }).click();
  await expect(ruth.getByText('You are trying this as a pupil.')).toBeVisible();
  await ruth.getByRole('link', { name: /Back to your page of the class/ }).click();
  await expect(ruth.getByRole('heading', { name: '3 of 3 are here' })).toBeVisible();
  await expect(ruth.getByRole('row', { name: /trial, not counted/ })).toBeVisible();
  await expect(ruth.getByText('Fewer than five votes so far.')).toBeVisible();
  await expect(ruth.getByRole('button', { name: 'Reveal the result' })).toHaveCount(0);

  // The files, line by line.
  const csv = async (name: string) => {
    const { status, headers, text } = await fetchIn(ruth, `/classes/${id}/${name}`);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
      'no-store',
    ]);
    const file = `${name.replace(/\.csv.*/, '')}-${code}.csv`;
    expect(headers['content-disposition']).toBe(`attachment; filename="${file}"`);
    return text;
  };
  const time = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00`;
  const points = String.raw`[0-3](?:\.\d+)?`;
  const scores = (await csv('scores.csv')).split('\r\n');
  expect(scores[0]).toBe('name,identifier,joined_at,chapters_read,attempt,score,max,percent,submitted_at,late');
  expect(scores[1]).toMatch(new RegExp(`^Anna Schmidt,12,${time},2,1,${points},3,[\\d.]+,${time},false$`));
  expect(scores[2]).toMatch(new RegExp(`^Ben Okafor,,${time},1,1,${points},3,[\\d.]+,,$`));
  expect(scores[3]).toMatch(new RegExp(`^Cem Yıldız,'=14,${time},0,1,${points},3,[\\d.]+,${time},false$`));
  expect(scores.slice(4)).toEqual(['']);
  const answers = (await csv('answers.csv?bom=1')).split('\r\n');
  expect(answers[0]).toBe(
    '\ufeffname,identifier,attempt,item,kind,answer,score,max,certainty,answered_at,prompt,answer_text',
  );
  const row = new RegExp(
    String.raw`^(Anna Schmidt,12|Ben Okafor,|Cem Yıldız,'=14),1,[\w-]+,[a-z]+,[^,]+,[01](\.\d+)?,1,fairly,${time},(?:[^,"]+|"(?:[^"]|"")+"),(?:[^,"]+|"(?:[^"]|"")+")$`,
  );
  for (const line of answers.slice(1, -1)) expect(line).toMatch(row);
  const namesIn = answers.slice(1, -1).map((line) => line.split(' ')[0]);
  expect(namesIn).toEqual(['Anna', 'Anna', 'Anna', 'Ben', 'Cem', 'Cem', 'Cem']);
  await ruth.getByRole('link', { name: 'Questions by pupil' }).click();
  await expect(ruth.getByRole('rowheader', { name: 'Anna Schmidt' })).toBeVisible();

  // Parents read what is stored, without signing in. In the end everything goes, at once.
  const parent = await person('phone');
  await parent.goto(`/en/class/${code}/data-sheet`);
  await expect(parent.getByRole('heading', { level: 1 })).toHaveText('What is stored about pupils');
  await ruth.goto(classAddress);
  await ruth.getByLabel('To be sure, type the title of the class').fill('history');
  await ruth.getByRole('button', { name: 'Delete permanently' }).click();
  await expect(ruth.locator('#confirm-error')).toContainText('This is not the title of the class');
  await ruth.getByLabel('To be sure, type the title of the class').fill('History 10b');
  await ruth.getByRole('button', { name: 'Delete permanently' }).click();
  await expect(ruth).toHaveURL(/\/en\/classes\?deleted$/);
  await expect(ruth.getByText('The class and everything in it is deleted.')).toBeVisible();
  await expect(ruth.getByText('You have no classes yet.')).toBeVisible();
  for (const address of [classAddress, `${classAddress}/roster`, `/en/class/${code}/data-sheet`]) {
    await ruth.goto(address);
    await expect(ruth.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  }
  await anna.goto(`/en/class/${code}`);
  await expect(anna.getByText('Anna Schmidt')).toHaveCount(0);
  expect((await fetchIn(ruth, `/classes/${id}/roster`, 'names=Dana')).status).toBe(404);
});

/** Asks from within a page: only the browser knows the name of the school's machine. `form` is sent by POST. */
const fetchIn = (page: Page, path: string, form?: string) =>
  page.evaluate(
    async ([address = '', body]) => {
      const response = await fetch(address, body ? { method: 'POST', body: new URLSearchParams(body) } : {});
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
      return { status: response.status, headers: Object.fromEntries(response.headers), text };
    },
    [path, form ?? ''],
  );

/** A person's browser, which complains of errors on its console. */
async function open(browser: Browser, origin: string, device: keyof typeof devices): Promise<Page> {
  const context = await browser.newContext({
    ...devices[device],
    baseURL: origin,
    extraHTTPHeaders: { 'X-Forwarded-For': networkOf(`person ${nextNumber()}`) },
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}
