import { execFileSync } from 'node:child_process';
import { codeFor } from '@/features/accounts/authenticator.fixture';
import { expect, expectNoBarriers, fromOurPage, test } from './fixtures';
import { password, signUp } from './instructor';

test('an instructor opens an account, is told what is wrong, and nothing typed is lost', async ({ page }) => {
  const name = `Ms Rahimova ${crypto.randomUUID().slice(0, 6)}`;
  await page.goto('/en/sign-up');
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Password').fill('passwordpassword');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByLabel('Password')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('one of the first that somebody would try').first()).toBeVisible();
  await expect(page.getByLabel('Your name')).toHaveValue(name);
  await expect(page.getByLabel('Password')).toHaveValue('');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page).toHaveURL(/\/en\/classes$/);
});

test('whoever is not signed in is led to sign in, and then to where they wanted', async ({
  page,
  browser,
  baseURL,
}) => {
  const name = await signUp(page);
  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const elsewhere = await other.newPage();
  await elsewhere.goto('/en/account');
  await expect(elsewhere).toHaveURL(/\/en\/sign-in\?next=%2Fen%2Faccount$/);
  await elsewhere.getByLabel('Your name').fill(name.toUpperCase());
  await elsewhere.getByLabel('Password').fill('not this password');
  await elsewhere.getByRole('button', { name: 'Sign in' }).click();
  await expect(elsewhere.getByText('do not match').first()).toBeVisible();
  await elsewhere.getByLabel('Password').fill(password);
  await elsewhere.getByRole('button', { name: 'Sign in' }).click();
  await expect(elsewhere).toHaveURL(/\/en\/account$/);

  // Signing out on one device ends the session on the other.
  await page.goto('/en/account');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/en$/);
  await elsewhere.goto('/en/account');
  await expect(elsewhere).toHaveURL(/sign-in/);
  await other.close();
});

test('one-time codes are set up, asked for, and replaced by a backup code', async ({ page }) => {
  const name = await signUp(page);
  await page.goto('/en/account');
  const codes = page.getByRole('region', { name: 'One-time codes' });
  await codes.getByLabel('Your password').fill(password);
  await codes.getByRole('button', { name: 'Set up one-time codes' }).click();
  const secret = ((await codes.locator('code').textContent()) ?? '').replaceAll(' ', '');
  const backup = (await codes.locator('ul li').first().textContent()) ?? '';
  await codes.getByLabel('One-time code').fill('000000');
  await codes.getByRole('button', { name: 'Switch on' }).click();
  await expect(page.getByText('That code is not right').first()).toBeVisible();
  await page.getByLabel('One-time code').fill(codeFor(secret));
  await page.getByRole('button', { name: 'Switch on' }).click();
  await expect(page.getByRole('status')).toContainText('One-time codes are on');
  await page.getByRole('button', { name: 'Sign out' }).click();

  await page.goto('/en/sign-in');
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('asks for a one-time code as well').first()).toBeVisible();
  await page.getByLabel('Password').fill(password);
  await page.getByLabel('One-time code').fill(backup);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/en\/classes$/);
});

test('a forgotten password is replaced by a link that works once', async ({ page, site }) => {
  const name = await signUp(page);
  const said = execFileSync(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'scripts/admin.ts', 'reset', name],
    {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: site.databaseUrl, SECRET: 'a secret that only the tests know about' },
    },
  );
  const path =
    new URL(/https?:\S+/.exec(said)?.[0] ?? '').pathname + new URL(/https?:\S+/.exec(said)?.[0] ?? '').search;
  await page.goto(path);
  await page.getByLabel('New password').fill('green tractor eleven');
  await page.getByRole('button', { name: 'Set password' }).click();
  await expect(page.getByRole('status')).toContainText('new password is set');
  await page.goto(path);
  await expect(page.getByText('This link has been used')).toBeVisible();
  await page.goto('/en/sign-in');
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Password').fill('green tractor eleven');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/en\/classes$/);
});

test('no page of an account has a barrier that axe finds @script', async ({ page }) => {
  for (const path of ['/en/sign-up', '/en/sign-in', '/en/sign-in/password?ticket=none']) {
    await page.goto(path);
    await expectNoBarriers(page);
  }
  await signUp(page);
  await page.goto('/en/account');
  await expectNoBarriers(page);
  const codes = page.getByRole('region', { name: 'One-time codes' });
  await codes.getByLabel('Your password').fill(password);
  await codes.getByRole('button', { name: 'Set up one-time codes' }).click();
  await expect(codes.getByLabel('One-time code')).toBeVisible();
  await expectNoBarriers(page);
});

test('an account is deleted with the classes that nobody else teaches', async ({ page }) => {
  await signUp(page);
  const made = await page.request.post('/classes', {
    form: { title: 'Nobody else’s' },
    headers: { ...fromOurPage, Accept: 'application/json' },
  });
  const { code } = await made.json();
  await page.goto('/en/account');
  const remove = page.getByRole('region', { name: 'Delete your account' });
  await remove.getByLabel('Your password').fill('not this password');
  await remove.getByRole('button').click();
  await expect(page.getByText('That is not your password').first()).toBeVisible();
  await page.getByLabel('Your password').fill(password);
  await page.getByRole('button', { name: 'Delete account and classes' }).click();
  await expect(page).toHaveURL(/\/en$/);
  const gone = await page.request.post('/join', {
    form: { code, name: 'Leyla' },
    headers: { ...fromOurPage, Accept: 'application/json' },
  });
  expect(gone.status()).toBe(422);
  await page.goto('/en/account');
  await expect(page).toHaveURL(/sign-in/);
});
