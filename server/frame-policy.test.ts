import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { strictPolicy } from '@/lib/web/security-headers';
import { applyFrameOrigins } from './frame-policy';

/** The headers of a page for which a handler has set these. */
async function headersOf(set: Record<string, string>): Promise<Headers> {
  const server = createServer((_, response) => {
    applyFrameOrigins(response);
    response.setHeader('Content-Security-Policy', strictPolicy);
    for (const [name, value] of Object.entries(set)) response.setHeader(name, value);
    response.write('a page');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { headers } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  server.close();
  return headers;
}

it('lets the platforms that a handler names show its page, and changes nothing else', async () => {
  const headers = await headersOf({ 'X-Frame-Origins': 'https://lms.test https://school.test' });
  expect(headers.get('Content-Security-Policy')).toBe(
    strictPolicy.replace("frame-ancestors 'none'", 'frame-ancestors https://lms.test https://school.test'),
  );
  expect(headers.has('X-Frame-Origins')).toBe(false);
  const posting = await headersOf({ 'X-Form-Action': 'https://lms.test' });
  expect(posting.get('Content-Security-Policy')).toBe(
    strictPolicy.replace("form-action 'self'", "form-action 'self' https://lms.test"),
  );
  expect((await headersOf({})).get('Content-Security-Policy')).toBe(strictPolicy);
});
