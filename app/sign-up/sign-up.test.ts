import { beforeEach, expect, it, vi } from 'vitest';
import { makeTicket } from '@/features/accounts/tickets.data';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { POST as signUp } from './route';

const setting = vi.hoisted(() => ({ signUpMode: 'open' }));
vi.mock('@/features/accounts/sign-up-mode', () => ({
  get signUpMode() {
    return setting.signUpMode;
  },
}));
beforeEach(() => {
  setting.signUpMode = 'open';
});

/** Asks for an account. @returns the code of the refusal, or the status */
async function ask(name: string, invitation?: string) {
  const response = await signUp(
    new Request('http://school.test/sign-up', {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'same-origin', Accept: 'application/json' },
      body: new URLSearchParams({ name, password: 'blue tractor nine', ...(invitation && { invitation }) }),
    }),
  );
  return (await response.json()).error?.code ?? response.status;
}
const accounts = async () => (await database()).instructor.count();

onBothDatabases('an account', () => {
  it('is opened by nobody where accounts are closed', async () => {
    setting.signUpMode = 'closed';
    expect(await ask('Ruth')).toBe('sign-up-closed');
    expect(await accounts()).toBe(0);
  });

  it('is opened by an invitation once, where one is needed, also when two use it at the same time', async () => {
    setting.signUpMode = 'invited';
    expect([await ask('Ruth'), await ask('Ruth', 'made-up')]).toEqual(['wrong-invitation', 'wrong-invitation']);
    const invitation = await makeTicket('invitation', null, new Date());
    const both = await Promise.all(['Ruth', 'Noah'].map((name) => ask(name, invitation)));
    expect(both.sort()).toEqual([200, 'wrong-invitation']);
    expect(await accounts()).toBe(1);
    expect(await ask('Anna', invitation)).toBe('wrong-invitation');
  });
});
