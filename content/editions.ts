import { en } from './en/words';

/** All the words of a language but the quiz items: the content and the interface. English sets what each must have. */
export type Words = typeof en;

const editions: Record<'en', Words> = { en };

/** The words of a language that has content. */
export const wordsOf = (language: keyof typeof editions): Words => editions[language];
