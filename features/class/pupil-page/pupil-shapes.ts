import { z } from 'zod';
import { nameIn, unfitName } from '../pupil-name';

/** The field of `/classes/<id>/pupils/<pupil>/rename`. */
export const renameShape = z.object({
  name: z
    .string({ error: 'give-a-name' })
    .transform(nameIn)
    .superRefine((name, context) => {
      const why = unfitName(name);
      if (why) context.addIssue({ code: 'custom', message: why });
    }),
});

/** The field of `…/merge`: the pupil whose name stays. */
export const mergeShape = z.object({ into: z.string({ error: 'choose-another-pupil' }) });

/** The fields of `…/extra`. */
export const extraShape = z.object({
  attempts: z
    .string()
    .trim()
    .regex(/^(\d|10)$/, { error: 'extra-attempts' })
    .transform(Number)
    .default(0),
  due: z.string().trim().default(''),
});
