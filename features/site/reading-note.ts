// What a browser remembers of its own reading: the chapters read and where the reader stopped. It never leaves the
// browser. Storage may be switched off or full, and the note may come from an older edition or from somebody's
// console: whatever does not fit counts as never written.

/** `read`: slugs of chapters; `slug` and `at`: the chapter last open and the sentence (claim id) last seen in it. */
export type ReadingNote = { read: string[]; slug?: string; at?: string };

const key = 'reading';
const isWord = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]{1,60}$/.test(value);

/** Takes what stood in storage, gives a note in which every part can be trusted to be a word. */
export function noteFrom(text: string | null): ReadingNote {
  try {
    const { read, slug, at } = JSON.parse(text ?? '{}');
    return {
      read: Array.isArray(read) ? read.filter(isWord).slice(0, 99) : [],
      ...(isWord(slug) && { slug }),
      ...(isWord(at) && { at }),
    };
  } catch {
    return { read: [] };
  }
}

export function readNote(): ReadingNote {
  try {
    return noteFrom(localStorage.getItem(key));
  } catch {
    return { read: [] };
  }
}

function write(note: ReadingNote) {
  try {
    localStorage.setItem(key, JSON.stringify(note));
  } catch {
    // Then the reader starts at the cover next time, as everybody does at first.
  }
}

/** Notes that a chapter is read. */
export function markRead(slug: string) {
  const note = readNote();
  if (!note.read.includes(slug)) write({ ...note, read: [...note.read, slug] });
}

/** Notes where the reader is. */
export const markPlace = (slug: string, at: string | undefined) => {
  const { read } = readNote();
  write({ read, slug, ...(at && { at }) });
};

/** Forgets whatever this site has written into the browser: the note, and the lens. */
export function forgetNote() {
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // Nothing was kept either.
  }
}
