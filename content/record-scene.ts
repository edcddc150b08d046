import type { RecordId } from './facts/record';

/** A sentence of the page on what came since: it rests on entries of the record, or only leads on and states nothing. */
export type SceneSentence = { text: string; record: readonly RecordId[] };

/** A short scene: a heading and a few paragraphs. */
export type Scene = { id: string; title: string; paragraphs: readonly (readonly SceneSentence[])[] };

/** A part of the page. */
export type ScenePart = { id: string; title: string; scenes: readonly Scene[] };

/** A sentence that rests on entries of the record, the weightiest first. */
export const told = (record: RecordId | readonly RecordId[], text: string): SceneSentence => ({
  text,
  record: typeof record === 'string' ? [record] : record,
});

/** A sentence that leads on and states nothing: no digit, month or name. */
export const leads = (text: string): SceneSentence => ({ text, record: [] });
