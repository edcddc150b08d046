import { expect, it } from 'vitest';
import { securityHeaders, strictPolicy } from './security-headers';

it('allows nothing that is not ours, and nothing inline', () => {
  expect(strictPolicy).toContain("default-src 'none'");
  expect(strictPolicy).toContain("frame-ancestors 'none'");
  expect(strictPolicy).toContain("form-action 'self'");
  expect(strictPolicy).toContain("base-uri 'none'");
  expect(strictPolicy).not.toMatch(/unsafe|nonce|\*|https?:/);
});

it('insists on https only when the site is on https', () => {
  const names = () => securityHeaders().map(({ key }) => key);
  expect(names()).not.toContain('Strict-Transport-Security');
  process.env.SITE_URL = 'https://example.org';
  expect(names()).toContain('Strict-Transport-Security');
  delete process.env.SITE_URL;
});
