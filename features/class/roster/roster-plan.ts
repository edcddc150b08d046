import { foldText } from '@/lib/fold';
import type { RosterLine } from './roster-lines';

/** A pupil of the class as a list is compared with them. */
export type ListedPupil = {
  id: string;
  name: string;
  nameKey: string;
  nth: number;
  identifier: string | null;
  isJoined: boolean;
};

/**
 * What comes of a line. The first three need no word of the teacher's:
 * `add` a new pupil · `known` one who is there · `number` one who is there gets the identifier of the list ·
 * `repeat` the same pupil as in an earlier line, with the same identifier or none.
 * The others do, and until it is given the second person or the change is left out:
 * `twin` the name of an earlier line again: one pupil, or two of one name? ·
 * `other-number` a name that is there under another identifier: a second person, unless the number has changed ·
 * `other-name` an identifier that is there under another name: the same pupil, who may be renamed ·
 * `number-twice` the identifier of an earlier line under another name: left out, or added without it.
 */
export type Entry = {
  line: number;
  name: string;
  nameKey: string;
  identifier: string | null;
  /** The teacher's word on it was given. */
  isTicked: boolean;
} & (
  | { is: 'add' }
  | { is: 'known' | 'number' | 'other-number' | 'other-name'; pupil: ListedPupil }
  | { is: 'repeat' | 'twin' | 'number-twice'; of: number }
);

/** Entries on which the teacher is asked. */
export const isAsked = ({ is }: Entry): boolean =>
  is === 'twin' || is === 'other-number' || is === 'other-name' || is === 'number-twice';

const keyOf = (identifier: string | null): string => (identifier === null ? '' : foldText(identifier));

/**
 * Works out what comes of each line of a list. The key of a pupil is the identifier where one is given, else the name.
 * @param ticked the lines on which the teacher has said yes
 */
export function planOf(
  lines: readonly RosterLine[],
  pupils: readonly ListedPupil[],
  ticked: ReadonlySet<number>,
): Entry[] {
  const free = new Set(pupils);
  const byNumber = new Map<string, RosterLine>();
  const byName = new Map<string, RosterLine[]>();
  // Numbers first: what is surely somebody's cannot be taken for a namesake of another.
  const numbered = new Map<RosterLine, ListedPupil>();
  for (const line of lines) {
    const key = keyOf(line.identifier);
    if (key === '' || byNumber.has(key)) continue;
    byNumber.set(key, line);
    const same = pupils.filter((pupil) => keyOf(pupil.identifier) === key);
    const pupil = same.find(({ nameKey }) => nameKey === line.nameKey) ?? same[0];
    if (pupil && free.delete(pupil)) numbered.set(line, pupil);
  }
  return lines.map((line): Entry => {
    const about = { ...line, isTicked: ticked.has(line.line) };
    const earlier = byName.get(line.nameKey) ?? [];
    byName.set(line.nameKey, [...earlier, line]);
    const key = keyOf(line.identifier);
    const first = key === '' ? undefined : byNumber.get(key);
    if (first && first !== line)
      return first.nameKey === line.nameKey
        ? { ...about, is: 'repeat', of: first.line }
        : { ...about, is: 'number-twice', of: first.line };
    const mine = numbered.get(line);
    if (mine) return { ...about, is: mine.nameKey === line.nameKey ? 'known' : 'other-name', pupil: mine };
    const [other] = [...free].filter(({ nameKey }) => nameKey === line.nameKey).sort(likeliest);
    if (key === '') {
      if (other) {
        free.delete(other);
        return { ...about, is: 'known', pupil: other };
      }
      const [before] = earlier;
      return before ? { ...about, is: 'twin', of: before.line } : { ...about, is: 'add' };
    }
    if (!other) {
      const bare = earlier.find(({ identifier }) => identifier === null);
      return bare ? { ...about, is: 'twin', of: bare.line } : { ...about, is: 'add' };
    }
    // A number is given to whoever has none only where no second line could mean them too.
    const rivals = lines.filter((one) => one !== line && one.nameKey === line.nameKey && !numbered.has(one));
    if (other.identifier === null && (rivals.length === 0 || !other.isJoined)) {
      free.delete(other);
      return { ...about, is: 'number', pupil: other };
    }
    if (other.identifier === null) return { ...about, is: 'add' };
    if (about.isTicked) free.delete(other);
    return { ...about, is: 'other-number', pupil: other };
  });
}

/** Without an identifier before others; then in the order in which they were added. */
const likeliest = (a: ListedPupil, b: ListedPupil) =>
  Number(a.identifier !== null) - Number(b.identifier !== null) || a.nth - b.nth;

/** A pupil to be added, as the entries say: without the identifier that is another's already. */
export const additionsOf = (plan: readonly Entry[]): { name: string; nameKey: string; identifier: string | null }[] =>
  plan.flatMap(({ is, isTicked, name, nameKey, identifier }) => {
    if (is === 'add' || (is === 'other-number' && !isTicked)) return [{ name, nameKey, identifier }];
    if (is === 'twin' && isTicked) return [{ name, nameKey, identifier }];
    return is === 'number-twice' && isTicked ? [{ name, nameKey, identifier: null }] : [];
  });

/** What changes of a pupil who is there: the identifier, or the name. */
export type Change = { pupil: ListedPupil; identifier: string | null; name: string | null };

export const changesOf = (plan: readonly Entry[]): Change[] =>
  plan.flatMap((entry): Change[] => {
    if (entry.is === 'number' || (entry.is === 'other-number' && entry.isTicked))
      return [{ pupil: entry.pupil, identifier: entry.identifier, name: null }];
    return entry.is === 'other-name' && entry.isTicked
      ? [{ pupil: entry.pupil, identifier: null, name: entry.name }]
      : [];
  });

/** Everybody whom the list names and the class holds. */
export const knownOf = (plan: readonly Entry[]): ListedPupil[] =>
  plan.flatMap((entry) => ('pupil' in entry && !(entry.is === 'other-number' && !entry.isTicked) ? [entry.pupil] : []));
