/** A day in UTC, `YYYY-MM-DD`: the finest time that a vote may keep. */
export const dayOf = (time: Date): string => time.toISOString().slice(0, 10);
