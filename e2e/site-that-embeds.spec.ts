import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, expectNoBarriers, test } from './fixtures';

test('shows the votes before reading in a page of another site, and leaves no cookie there', async ({
  page,
  context,
  site,
}) => {
  const other = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<title>Another site</title><iframe title="poll" src="${site.url}/embed/poll"></iframe>`);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: 'Has Russia lost Azerbaijan?' })).toBeVisible();
  await expect(frame.getByRole('table')).toContainText('It is losing it, but has not yet');
  await expect(frame.getByRole('link', { name: /Read and vote/ })).toHaveAttribute('target', '_blank');
  expect(await context.cookies()).toEqual([]);
  other.close();
});

test('meets no barrier in the embedded poll @script', async ({ page }) => {
  await page.goto('/embed/poll');
  await expectNoBarriers(page);
});
