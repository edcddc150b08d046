/** How questions leave for other systems: what their files' names end with. */
export const questionFormats = ['moodle.xml', 'gift.txt', 'imscc', 'qti.zip'] as const;
export type QuestionFormat = (typeof questionFormats)[number];

/** Why a question of a file is left out when it is read in. */
export type LeftOutCode = 'unknown-kind' | 'no-right-answer' | 'no-question' | 'too-many-answers' | 'too-long';
