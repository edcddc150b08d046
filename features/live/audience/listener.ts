import type { Language } from '@/lib/languages';

/** Who looks at a class. */
export type Side = 'teacher' | 'pupil';

/** Why a live page is no longer told anything. */
export type EndReason = 'signed-out' | 'deleted' | 'too-many';

/** An open page of a class, as the server sees it. */
export type Listener = {
  classId: string;
  /** Teachers are told all that happens in a class, pupils what is asked of all of them. */
  as: Side;
  /** Whose page it is. */
  whose: string;
  lang: Language;
  /** Hands a piece of the stream over. @returns false when nobody reads any more */
  send(text: string): boolean;
  /** Whether the page may still be told: asked with each heartbeat. Null: yes. */
  findEnd(): Promise<EndReason | null>;
  close(): void;
};

/** Draws for many pages at once, by page: what each shows, as one line of text. */
export type DrawAll = (listeners: readonly Listener[]) => Promise<ReadonlyMap<Listener, string>>;
