import { z } from 'zod';

/** The fields of `/join`. A name is picked from the class's list or typed: both fields have the same name, one is empty. */
export const joinShape = z.object({
  code: z.string().default(''),
  name: z.array(z.string()),
  return: z.string().optional(),
  /** The answer to “Are you …?”: `same` goes on as the one this browser is, `new` leaves first. */
  as: z.enum(['same', 'new'], { error: 'choose-who' }).optional(),
});
