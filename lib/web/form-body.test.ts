import { expect, it } from 'vitest';
import { maxFormFields, readForm } from './form-body';

const urlencoded = 'application/x-www-form-urlencoded';
const send = (body: string, type = urlencoded) =>
  readForm(new Request('http://form.test/', { method: 'POST', headers: { 'Content-Type': type }, body }));
const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

it('keeps the values of a repeated field in the order in which they came', async () => {
  expect(await send('a=1&b=2&a=3&a=1')).toEqual(
    new Map([
      ['a', ['1', '3', '1']],
      ['b', ['2']],
    ]),
  );
});

it('takes as many fields as any form of ours could have', async () => {
  const most = await send(Array.from({ length: maxFormFields }, (_, index) => `a=${index}`).join('&'));
  expect(most.get('a')).toHaveLength(maxFormFields);
});

it('refuses more fields than any form has, in either encoding', async () => {
  const fields = Array.from({ length: maxFormFields + 1 });
  await expect(send(fields.map(() => 'a=').join('&'))).rejects.toMatchObject({ status: 413, code: 'too-large' });
  const parts = `${fields.map(() => part('a', '')).join('')}--x--\r\n`;
  await expect(send(parts, 'multipart/form-data; boundary=x')).rejects.toMatchObject({ status: 413 });
});

it('holds nobody up while it refuses sixteen thousand fields in one form', async () => {
  const body = 'a=b&'.repeat(16_000);
  await send(body).catch(() => {});
  const begun = process.cpuUsage();
  for (let round = 0; round < 10; round += 1) await expect(send(body)).rejects.toMatchObject({ status: 413 });
  // In milliseconds: ten of them took ten seconds when each value copied those before it.
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(1000);
});
