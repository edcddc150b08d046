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
  const walkIns = pupils.filter((pupil) => !pupil.isListed && pupil.joinedAt);
  const missing = pupils.filter(({ isListed, joinedAt }) => isListed && !joinedAt);
  // Names are taken apart once: a class of hundreds has tens of thousands of pairs.
  const exact = missing.map((pupil) => ({ pupil, words: wordsOf(pupil.nameKey) }));
  const plainly = missing.map((pupil) => ({ pupil, words: wordsOf(withoutMarks(pupil.nameKey)) }));
  return new Map(
    walkIns.flatMap(({ id, nameKey }) => {
      const found = nearest(wordsOf(nameKey), exact);
      const likely = found.length > 0 ? found : nearest(wordsOf(withoutMarks(nameKey)), plainly);
      return likely.length > 0 && likely.length <= mostCandidates ? [[id, likely]] : [];
    }),
  );
}

/** The words of a name, as it is compared. */
type NameWords = readonly string[];

function nearest<Pupil>(typed: NameWords, missing: readonly { pupil: Pupil; words: NameWords }[]): Pupil[] {
  for (const isNear of [isSame, isReordered, isBeginning, isPart]) {
    const found = missing.filter(({ words }) => isNear(typed, words));
    if (found.length > 0) return found.map(({ pupil }) => pupil);
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

const wordsOf = (key: string): NameWords => key.split(/[\s\-,،、，.]+/u).filter(Boolean);
/** Spaces and hyphens aside: 王 小明 is 王小明, and Anna Lena is Annalena. */
const isSame = (a: NameWords, b: NameWords): boolean => a.join('') === b.join('');
const isReordered = (a: NameWords, b: NameWords): boolean =>
  a.length === b.length && a.toSorted().join(' ') === b.toSorted().join(' ');
/** One begins with all words of the other; the last of them may be an initial. */
const isBeginning = (a: NameWords, b: NameWords): boolean => beginsWith(a, b) || beginsWith(b, a);
/** On many lists the surname comes first, and pupils type their first name. */
const isPart = (a: NameWords, b: NameWords): boolean => holds(a, b) || holds(b, a);

const beginsWith = (words: NameWords, given: NameWords): boolean =>
  given.length > 0 &&
  given.length <= words.length &&
  given.every((word, index) => {
    const isInitial = index > 0 && index === given.length - 1 && [...word].length === 1;
    return isInitial ? words[index]?.startsWith(word) : words[index] === word;
  });

const holds = (words: NameWords, given: NameWords): boolean =>
  given.length > 0 && given.every((word) => words.includes(word));
