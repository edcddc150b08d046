import { z } from 'zod';
import { phases, stances } from '@/content/facts/poll';

const phase = z.enum(phases, { error: 'choose-a-phase' });

/** The fields of `/poll/vote`. */
export const voteShape = z.object({ stance: z.enum(stances, { error: 'choose-a-stance' }), phase });

/** The fields of `/poll/withdraw`. */
export const withdrawalShape = z.object({ phase });
