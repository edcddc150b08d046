import { expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { codeFor } from './authenticator.fixture';
import {
  changePassword,
  endSessions,
  findInstructor,
  findInstructorNamed,
  openAccount,
  resetPassword,
  signIn,
} from './data';
import type { Instructor } from './instructor';
import { confirmSecondFactor, draftSecondFactor, dropSecondFactor, findSecondFactorDraft } from './second-factor.data';

const password = 'blue tractor nine';
const cookieOf = ({ cookie }: { cookie: string }) => cookie.split(';')[0] ?? '';
const whoIs = async (cookie: string): Promise<Instructor> => {
  const instructor = await findInstructor(cookie);
  if (!instructor) throw new Error('nobody is signed in');
  return instructor;
};

onBothDatabases('an account', () => {
  it('is opened with a name and a password, and known again by its session', async () => {
    const cookie = cookieOf(await openAccount('Frau Müller', password));
    expect(await findInstructor(cookie)).toMatchObject({ name: 'Frau Müller', hasSecondFactor: false });
    expect(await findInstructor(cookie.slice(0, -3))).toBeNull();
    expect(await findInstructor(null)).toBeNull();
    expect(await findInstructorNamed('FRAU MÜLLER')).toBe((await whoIs(cookie)).id);
  });

  it('has a name of its own, however it is spelled', async () => {
    await openAccount('Frau Müller', password);
    await expect(openAccount('  frau  MÜLLER', password)).rejects.toMatchObject({ status: 409, code: 'name-taken' });
  });

  it('is one when the same form comes many times at once', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => openAccount('Herr Aliyev', password)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of tries) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'name-taken' });
    expect(await (await database()).instructor.count()).toBe(1);
  });

  it('opens to its password alone, and does not say which of the two was wrong', async () => {
    await openAccount('Frau Müller', password);
    await expect(signIn('Frau Müller', 'red tractor nine', undefined)).rejects.toMatchObject({
      code: 'wrong-password',
    });
    await expect(signIn('Nobody', password, undefined)).rejects.toMatchObject({ code: 'wrong-password' });
    expect(await findInstructor(cookieOf(await signIn('frau müller', password, undefined)))).not.toBeNull();
  });

  it('keeps no address, no browser and no password that can be read', async () => {
    await openAccount('Frau Müller', password);
    const db = await database();
    const rows = JSON.stringify([await db.session.findMany(), await db.credential.findMany()]);
    expect(rows).not.toContain(password);
    expect(await db.session.findFirstOrThrow()).toMatchObject({ ipAddress: '', userAgent: '' });
    expect((await db.instructor.findFirstOrThrow()).email).toMatch(/^[0-9a-f]{32}@instructor\.invalid$/);
  });

  it('is signed out everywhere at once', async () => {
    const first = cookieOf(await openAccount('Frau Müller', password));
    const second = cookieOf(await signIn('Frau Müller', password, undefined));
    await endSessions((await whoIs(first)).id);
    expect(await findInstructor(first)).toBeNull();
    expect(await findInstructor(second)).toBeNull();
  });

  it('is signed out elsewhere when its password is changed', async () => {
    const first = cookieOf(await openAccount('Frau Müller', password));
    const second = cookieOf(await signIn('Frau Müller', password, undefined));
    await expect(changePassword(first, 'not this one', 'green tractor ten')).rejects.toMatchObject({
      field: 'current',
    });
    const after = cookieOf(await changePassword(first, password, 'green tractor ten'));
    expect(await findInstructor(second)).toBeNull();
    expect(await findInstructor(after)).not.toBeNull();
    await expect(signIn('Frau Müller', password, undefined)).rejects.toMatchObject({ code: 'wrong-password' });
  });

  it('is not open past the end of its session', async () => {
    const cookie = cookieOf(await openAccount('Frau Müller', password));
    const db = await database();
    await db.session.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await findInstructor(cookie)).toBeNull();
  });

  it('asks for a one-time code once one has proved to work', async () => {
    const cookie = cookieOf(await openAccount('Frau Müller', password));
    await expect(draftSecondFactor(cookie, 'not this one')).rejects.toMatchObject({ field: 'password' });
    await draftSecondFactor(cookie, password);
    const draft = await findSecondFactorDraft(await whoIs(cookie));
    if (!draft) throw new Error('no draft');
    expect(draft.uri).toContain(`secret=${draft.secret}`);
    // Until then, signing in goes as before.
    await signIn('Frau Müller', password, undefined);
    await expect(confirmSecondFactor(cookie, '000000')).rejects.toMatchObject({ code: 'wrong-code' });
    const first = codeFor(draft.secret);
    const sure = cookieOf(await confirmSecondFactor(cookie, first));
    expect(await whoIs(sure)).toMatchObject({ hasSecondFactor: true });
    expect(await findSecondFactorDraft(await whoIs(sure))).toBeNull();

    await expect(signIn('Frau Müller', password, undefined)).rejects.toMatchObject({ code: 'code-needed' });
    await expect(signIn('Frau Müller', password, '000000')).rejects.toMatchObject({ code: 'wrong-code' });
    // The code that switched them on was used by that; the next one works once, also when it comes twice at once.
    await expect(signIn('Frau Müller', password, first)).rejects.toMatchObject({ code: 'wrong-code' });
    const next = codeFor(draft.secret, Date.now() + 30_000);
    const twice = await Promise.allSettled([1, 2].map(() => signIn('Frau Müller', password, next)));
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(signIn('frau müller', password, next)).rejects.toMatchObject({ status: 422, code: 'wrong-code' });
    const backup = draft.backupCodes[0];
    expect(await findInstructor(cookieOf(await signIn('Frau Müller', password, backup)))).not.toBeNull();
    // A backup code works once.
    await expect(signIn('Frau Müller', password, backup)).rejects.toMatchObject({ code: 'wrong-code' });

    await dropSecondFactor((await whoIs(sure)).id, password);
    await signIn('Frau Müller', password, undefined);
  });

  it('comes back with a new password by a reset, without its codes', async () => {
    const cookie = cookieOf(await openAccount('Frau Müller', password));
    const { id } = await whoIs(cookie);
    await draftSecondFactor(cookie, password);
    const draft = await findSecondFactorDraft(await whoIs(cookie));
    await confirmSecondFactor(cookie, codeFor(draft?.secret ?? ''));
    await resetPassword(id, 'green tractor ten');
    expect(await findInstructor(cookie)).toBeNull();
    await signIn('Frau Müller', 'green tractor ten', undefined);
  });
});
