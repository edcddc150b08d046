import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { config } from '@/proxy';

/** The folders right under (tools): the first part of every tool page's address. */
const tools = readdirSync('app/[lang]/(tools)', { withFileTypes: true }).filter((entry) => entry.isDirectory());

it.each(tools.map(({ name }) => name))('the proxy gives /en/%s its nonce, or it would never come to life', (name) => {
  const alternatives = /\/\(([^()]*)\)\/:path/.exec(config.matcher)?.[1]?.split('|');
  expect(alternatives).toContain(name);
});
