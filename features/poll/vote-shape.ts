import { z } from 'zod';
import { phases, reasons, stances } from '@/content/facts/poll';
import { readReceipt } from './receipt';

const phase = z.enum(phases, { error: 'choose-a-phase' });
/** A code as somebody typed it; absent where the browser's own vote is meant. */
const receipt = z
  .string()
  .transform((typed, context) => {
    const code = readReceipt(typed);
    if (!code) context.addIssue({ code: 'custom', message: 'wrong-receipt' });
    return code ?? z.NEVER;
  })
  .optional();

/** The fields of `/poll/vote`. An empty reason says that the list was there and is all that counts. */
export const voteShape = z.object({
  stance: z.enum(stances, { error: 'choose-a-stance' }),
  phase,
  reasons: z.array(z.enum([...reasons, ''], { error: 'unknown-reason' })),
  receipt,
});

/** The fields of `/poll/withdraw`. */
export const withdrawalShape = z.object({ phase, receipt });
