/** The stances on the title question, in the order in which they are asked. They are stored: a stance never changes its id. */
export const stances = ['lost', 'slipping', 'held', 'unsure'] as const;
export type Stance = (typeof stances)[number];

export const phases = ['before', 'after'] as const;
export type Phase = (typeof phases)[number];

/** How a chapter moved a reader: towards more lost, not at all, towards less lost. */
export const moves = ['more', 'same', 'less'] as const;
export type ChapterMove = (typeof moves)[number];
