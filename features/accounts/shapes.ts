import { z } from 'zod';
import { nameLength, tidyName } from '@/lib/name';
import { plainCode } from '@/lib/typed-code';
import { longestPassword, shortestPassword } from './password-length';

/** The name of an instructor: tidied, 1–60 signs. */
export const instructorName = z
  .string({ error: 'give-a-name' })
  .transform(tidyName)
  .refine((name) => name.length > 0, { error: 'give-a-name' })
  .refine((name) => nameLength(name) <= 60, { error: 'name-too-long' });

/** A new password; whether it is a common one is asked where the name is known. */
const newPassword = z
  .string({ error: 'give-a-password' })
  .min(1, { error: 'give-a-password' })
  .min(shortestPassword, { error: 'password-too-short' })
  .max(longestPassword, { error: 'password-too-long' });

/** A password that is only compared: of any length that a form can bring. */
const knownPassword = z.string({ error: 'give-a-password' }).min(1, { error: 'give-a-password' });

/** A one-time code: digits of any script, as an app shows them or a phone pastes them. */
const oneTimeCode = z
  .string()
  .transform(plainCode)
  .pipe(z.string().max(40, { error: 'wrong-code' }));

export const signUpShape = z.object({
  name: instructorName,
  password: newPassword,
  invitation: z.string().trim().optional(),
  next: z.string().optional(),
});

export const signInShape = z.object({
  name: z.string({ error: 'give-a-name' }).trim().min(1, { error: 'give-a-name' }),
  password: knownPassword,
  code: oneTimeCode.optional(),
  next: z.string().optional(),
});

export const resetShape = z.object({ ticket: z.string({ error: 'wrong-ticket' }), password: newPassword });
export const changeShape = z.object({ current: knownPassword, password: newPassword });
/** Switching one-time codes: `begin`, then `confirm` with the first code; `off` takes them away. */
export const codesShape = z.object({
  step: z.enum(['begin', 'confirm', 'off'], { error: 'wrong-field' }),
  password: knownPassword.optional(),
  code: oneTimeCode.refine((code) => code !== '', { error: 'wrong-code' }).optional(),
});
export const deleteAccountShape = z.object({ password: knownPassword });
