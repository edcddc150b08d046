import { z } from 'zod';
import { moves } from '@/content/facts/poll';

/** The fields of `/chapters/<slug>/tap`. */
export const tapShape = z.object({ move: z.enum(moves, { error: 'choose-a-move' }) });
