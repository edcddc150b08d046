import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { classCodeLength } from '@/lib/code-letters';
import { lettersFrom } from '@/lib/codes';
import { classInCookies } from './class-in-cookies';

it('finds the class among other cookies, whatever its code', () => {
  for (let n = 0; n < 50; n += 1) {
    const code = lettersFrom(randomBytes(classCodeLength));
    for (const cookies of [`class=${code}`, `reader=a.b; class=${code}`, `class=${code};reader=a.b`])
      expect(classInCookies(cookies)).toBe(code);
  }
});

it('takes nothing else for one', () => {
  const others = ['', 'class=', 'class=K7M2Q', 'class=K7M2QXY', 'class=k7m2qx', 'class=K7M2Q0', 'myclass=K7M2QX'];
  for (const cookies of [null, ...others]) expect(classInCookies(cookies), String(cookies)).toBeNull();
});
