import { expect, it } from 'vitest';
import { readSettings, trustedProxies, WrongSetting } from './settings';

it('needs no setting at all', () => {
  expect(readSettings({})).toMatchObject({
    PORT: 3000,
    HOST: '0.0.0.0',
    DATABASE_URL: 'file:./data/explainer.db',
    TRUSTED_PROXIES: '',
  });
});

it('takes an empty setting for none, and a site with its origin alone', () => {
  expect(readSettings({ PORT: '', SITE_URL: 'https://Example.org/' })).toMatchObject({
    PORT: 3000,
    SITE_URL: 'https://example.org',
  });
});

it.each([
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['PORT', '80.5'],
  ['DATABASE_URL', 'mysql://x'],
  ['SITE_URL', 'example.org'],
  ['SITE_URL', 'ftp://example.org'],
  ['SITE_URL', 'https://example.org/path'],
  ['SECRET', 'short'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ['TRUSTED_PROXIES', 'proxy.example'],
  ['TRUSTED_PROXIES', '10.0.0.1/8/8'],
  ['SIGN_UP', 'maybe'],
  ['CONTACT', 'call me'],
  ['METRICS_PORT', '0'],
])('stops at %s=%s with one sentence that names it', (name, value) => {
  const read = () => readSettings({ [name]: value });
  expect(read).toThrow(WrongSetting);
  expect(read).toThrow(new RegExp(`^${name} must .*\\.$`));
});

it('trusts the networks named, and no others', () => {
  const trusted = trustedProxies('10.0.0.0/8, 192.0.2.7 ,2001:db8::/32');
  expect(trusted.check('10.1.2.3')).toBe(true);
  expect(trusted.check('192.0.2.7')).toBe(true);
  expect(trusted.check('192.0.2.8')).toBe(false);
  expect(trusted.check('2001:db8::1', 'ipv6')).toBe(true);
});
