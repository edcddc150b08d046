/** A pupil of a class as far as a name tells who they are. `name` as pages show it, `nameKey` as names are compared. */
export type Named = {
  id: string;
  name: string;
  nameKey: string;
  identifier: string | null;
  isListed: boolean;
  joinedAt: Date | null;
};

/** Of more candidates a list would be no help. */
const mostCandidates = 3;

/**
 * Whom of the roster each walk-in might be: who has not joined, under a name that is the same or near. Only ever offered:
 * two people may have one name. Nobody is offered where more than three would be.
 * @returns candidates by the id of the walk-in, the most alike only
 */
export function likelyPupils<Pupil extends Named>(pupils: readonly Pupil[]): ReadonlyMap<string, Pupil[]> {
  const missing = pupils.filter(({ isListed, joinedAt }) => isListed && !joinedAt);
  const walkIns = pupils.filter((pupil) => !pupil.isListed && pupil.joinedAt);
  return new Map(
    walkIns.flatMap((walkIn) => {
      const found = nearest(walkIn.nameKey, missing, (key) => key);
      const likely = found.length > 0 ? found : nearest(walkIn.nameKey, missing, withoutMarks);
      return likely.length > 0 && likely.length <= mostCandidates ? [[walkIn.id, likely]] : [];
    }),
  );
}

function nearest<Pupil extends Named>(
  key: string,
  missing: readonly Pupil[],
  lookOf: (key: string) => string,
): Pupil[] {
  for (const isNear of [isSame, isReordered, isBeginning, isPart]) {
    const found = missing.filter(({ nameKey }) => isNear(lookOf(key), lookOf(nameKey)));
    if (found.length > 0) return found;
  }
  return [];
}

/** Names are kept apart by their accents; but many a keyboard has none, and *Leyla Eliyeva* is mostly Leyla Əliyeva. */
const withoutMarks = (key: string): string =>
  key
    .replace(/[əøłđ]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1');
const plain: Readonly<Record<string, string>> = { ə: 'e', ø: 'o', ł: 'l', đ: 'd' };

const wordsOf = (key: string): string[] => key.split(/[\s\-,،、，.]+/u).filter(Boolean);
/** Spaces and hyphens aside: 王 小明 is 王小明, and Anna Lena is Annalena. */
const isSame = (a: string, b: string): boolean => wordsOf(a).join('') === wordsOf(b).join('');
const isReordered = (a: string, b: string): boolean => wordsOf(a).sort().join(' ') === wordsOf(b).sort().join(' ');
/** One begins with all words of the other; the last of them may be an initial. */
const isBeginning = (a: string, b: string): boolean => beginsWith(a, b) || beginsWith(b, a);
/** On many lists the surname comes first, and pupils type their first name. */
const isPart = (a: string, b: string): boolean => holds(a, b) || holds(b, a);

function beginsWith(longer: string, shorter: string): boolean {
  const words = wordsOf(longer);
  const given = wordsOf(shorter);
  return (
    given.length > 0 &&
    given.length <= words.length &&
    given.every((word, index) => {
      const isInitial = index > 0 && index === given.length - 1 && [...word].length === 1;
      return isInitial ? words[index]?.startsWith(word) : words[index] === word;
    })
  );
}

function holds(longer: string, shorter: string): boolean {
  const words = wordsOf(longer);
  const given = wordsOf(shorter);
  return given.length > 0 && given.every((word) => words.includes(word));
}
