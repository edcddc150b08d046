import { expect, it } from 'vitest';
import { noncePolicy, securityHeaders, strictPolicy } from './security-headers';

it('allows nothing that is not ours, and nothing inline', () => {
  for (const policy of [strictPolicy, noncePolicy('abc')]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  }
});

it('insists on https only when the site is on https', () => {
  const names = () => securityHeaders().map(({ key }) => key);
  expect(names()).not.toContain('Strict-Transport-Security');
  process.env.SITE_URL = 'https://example.org';
  expect(names()).toContain('Strict-Transport-Security');
  delete process.env.SITE_URL;
});
