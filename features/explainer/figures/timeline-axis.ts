// Where things stand along the drawing of the timeline, in hundredths of its width: the names of the rows take the
// first of them, the axis the rest.

/** A place on the axis, given in hundredths of the axis, as a coordinate of the drawing. */
export const across = (x: number): string => `${22 + x * 0.78}%`;

/** A length on the axis as a length of the drawing. */
export const along = (length: number): string => `${length * 0.78}%`;
