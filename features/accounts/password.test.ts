import { expect, it } from 'vitest';
import { isCommonPassword } from './password';

it('refuses what is tried first', () => {
  for (const password of [
    'passwordpassword',
    '123456789012',
    'qwertyuiop12',
    'aaaaaaaaaaaaaa',
    'Frau Müller 12',
    'sunshine2025!',
    'correcthorsebatterystaple',
    'Correct Horse Battery Staple',
    'hasrussialost',
    'HasRussiaLostAzerbaijan?',
    'teacher teacher',
    'y'.repeat(128),
  ])
    expect(isCommonPassword(password, ['Frau Müller']), password).toBe(true);
});

it('takes words that have nothing to do with each other', () => {
  for (const password of ['blue tractor nine', 'green ladder eleven', 'x7#kLm92!pQz', 'şəkər gəmi altıncı'])
    expect(isCommonPassword(password, ['Frau Müller']), password).toBe(false);
});

it('takes no longer for a password that is made to take long', () => {
  const busy = (password: string) => {
    const before = process.cpuUsage();
    for (let turn = 0; turn < 20; turn += 1) isCommonPassword(password, ['Frau Müller']);
    return process.cpuUsage(before).user;
  };
  const ordinary = 'blue tractor nine and ten'.padEnd(128, ' of them');
  busy(ordinary);
  // Without bounds the first of these takes two hundred times as long as the ordinary one.
  for (const hostile of ['p@$$w0rd!|', '@$!|', '@$!|4310+75%2', '19991231'])
    expect(busy(hostile.repeat(32).slice(0, 128)), hostile).toBeLessThan(60 * busy(ordinary));
});
