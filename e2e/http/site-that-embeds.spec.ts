import { get, type IncomingMessage } from 'node:http';
import { expect, test } from '../fixtures';

/** A response with its headers as they came over the wire: the browser's own view merges doubled ones. */
const fetched = (url: string) =>
  new Promise<{ response: IncomingMessage; bytes: number; text: string }>((resolve, reject) => {
    get(url, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts);
        resolve({ response, bytes: body.length, text: body.toString() });
      });
    }).on('error', reject);
  });

const timesSent = (response: IncomingMessage, name: string) =>
  response.rawHeaders.filter((header, index) => index % 2 === 0 && header.toLowerCase() === name).length;

test('gets light pages with one policy each, and numbers that add up @database', async ({ site }) => {
  const embed = await fetched(`${site.url}/embed/poll`);
  const style = /href="(\/assets\/embed[^"]+)"/.exec(embed.text)?.[1];
  expect(embed.bytes + (await fetched(`${site.url}${style}`)).bytes).toBeLessThan(30 * 1024);
  expect(embed.text).not.toMatch(/<script|style="|<style/);
  expect(embed.response.headers['content-security-policy']).toMatch(/frame-ancestors \*$/);
  expect(embed.response.headers['set-cookie']).toBeUndefined();
  for (const path of ['/embed/poll', '/api/poll', '/api/poll.csv', '/api/shifts.csv', '/en', '/en/poll']) {
    const { response } = await fetched(`${site.url}${path}`);
    const isOpen = path.startsWith('/api') || path.startsWith('/embed');
    expect(timesSent(response, 'content-security-policy'), path).toBe(1);
    expect(timesSent(response, 'cross-origin-resource-policy'), path).toBe(1);
    expect(timesSent(response, 'cache-control'), path).toBe(1);
    expect(response.headers['cross-origin-resource-policy'], path).toBe(isOpen ? 'cross-origin' : 'same-origin');
    expect(response.headers['access-control-allow-origin'], path).toBe(isOpen ? '*' : undefined);
    if (isOpen) expect(response.headers['cache-control'], path).toBe('public, max-age=5');
    else expect(response.headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
  }
  const poll = JSON.parse((await fetched(`${site.url}/api/poll`)).text);
  for (const { n, counts } of [poll.phases.before, poll.phases.after]) {
    expect(Object.keys(counts)).toEqual(['lost', 'slipping', 'held', 'unsure']);
    expect(Object.values<number>(counts).reduce((sum, one) => sum + one, 0)).toBe(n);
  }
  expect(Object.keys(poll)).toEqual(['question', 'asOf', 'phases', 'peeked', 'shifts', 'refused']);
  expect(Object.values(poll.peeked).every(Number.isInteger)).toBe(true);
  expect((await fetched(`${site.url}/api/poll.csv`)).text.split('\r\n')).toHaveLength(18);
  expect((await fetched(`${site.url}/api/shifts.csv`)).text.split('\r\n')[0]).toBe('before,after,n');
});
