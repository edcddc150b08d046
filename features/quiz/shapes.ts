import { z } from 'zod';
import { itemParts } from '@/content/facts/item';
import { certainties, feedbacks } from './attempt';

const usualLength = 10;

/** The fields of `/quiz/start`. */
export const startShape = z.object({
  scope: z.enum(['all', ...itemParts], { error: 'choose-a-scope' }),
  length: z
    .string()
    .regex(/^(all|[1-9]\d?|100)$/, { error: 'choose-a-length' })
    .transform((text) => (text === 'all' ? text : Number(text)))
    .default(usualLength),
  feedback: z.enum(feedbacks, { error: 'choose-feedback' }).default('at-once'),
  /** An attempt of one's own: only what was missed there. */
  retry: z.string().optional(),
  /** The code of a class: its own settings count then, not those above. */
  class: z.string().optional(),
});

/** The fields of `/quiz/<attempt>/answer`. What may stand in `answer` depends on the item. */
export const answerShape = z.object({
  item: z.string({ error: 'unknown-item' }).min(1, { error: 'unknown-item' }),
  answer: z.array(z.string()),
  certainty: z
    .enum(['', ...certainties], { error: 'choose-certainty' })
    .transform((text) => text || null)
    .default(null),
});

/** The fields of `/quiz/return`. */
export const returnShape = z.object({
  code: z.string({ error: 'unknown-code' }),
});
