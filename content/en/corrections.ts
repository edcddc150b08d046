import type { Correction } from '../correction';

/** Every correction since the first edition, the newest first. */
export const corrections: readonly Correction[] = [];
