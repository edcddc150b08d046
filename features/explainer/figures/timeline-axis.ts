// Where things stand along the drawing of the timeline, in hundredths of its width: the names of the rows take the
// first of them, the axis the rest but two: half of the last mark lies beyond its day.

/** A place on the axis, given in hundredths of the axis, as a coordinate of the drawing. */
export const across = (x: number): string => `${round(22 + x * 0.76)}%`;

/** A length on the axis as a length of the drawing. */
export const along = (length: number): string => `${round(length * 0.76)}%`;

const round = (x: number) => Math.round(x * 100) / 100;
