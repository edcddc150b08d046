/** How questions leave for other systems: what their files' names end with (`contract.md`). */
export const questionFormats = ['moodle.xml', 'gift.txt', 'imscc', 'qti.zip'] as const;
export type QuestionFormat = (typeof questionFormats)[number];
