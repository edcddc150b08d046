import { z } from 'zod';

/** The fields of `/join`. A name is picked from the class's list or typed: both fields have the same name, one is empty. */
export const joinShape = z.object({
  code: z.string().default(''),
  name: z.array(z.string()),
  /** Asked of those who share their name: the identifier on the teacher's list. */
  identifier: z.string().optional(),
  return: z.string().optional(),
  /** Of a printed card: it says which class, and under which name of its list. */
  ticket: z.string().optional(),
  /** The answer to “Are you …?”: `same` goes on as the one this browser is, `new` leaves first; `other`: another of the same name. */
  as: z.enum(['same', 'new', 'other'], { error: 'choose-who' }).optional(),
});
