import { z } from 'zod';
import { nameIn, unfitName } from './pupil-name';

/** The fields of `/join`. A name is picked from the class's list or typed: both fields have the same name, one is empty. */
export const joinShape = z.object({
  code: z.string().default(''),
  name: z
    .array(z.string())
    .transform((given) => given.map(nameIn).filter((name) => name !== ''))
    .superRefine((names, { addIssue }) => {
      const code = names.length > 1 ? 'one-name' : names[0] === undefined ? null : unfitName(names[0]);
      if (code) addIssue({ code: 'custom', message: code });
    })
    .transform(([name]) => name),
  return: z.string().optional(),
  /** The answer to “Are you …?”: `same` goes on as the one this browser is, `new` leaves first. */
  as: z.enum(['same', 'new'], { error: 'choose-who' }).optional(),
});
