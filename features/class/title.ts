import { z } from 'zod';
import { nameLength, tidyName } from '@/lib/name';

/** A class's title has at most so many characters, as a reader counts them. */
export const longestTitle = 100;

/** The title of a class, tidied as a name is. */
export const titleShape = z
  .string({ error: 'give-a-title' })
  .max(5000, { error: 'give-a-title' })
  .transform(tidyName)
  .refine((title) => title !== '' && title.length <= 8 * longestTitle && nameLength(title) <= longestTitle, {
    error: 'give-a-title',
  });
