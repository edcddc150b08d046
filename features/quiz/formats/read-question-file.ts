import 'server-only';
import { bounds, type Draft, tidied } from '../own-items/draft';
import { isQuestionTable, readCsv } from './read-csv';
import { readGift } from './read-gift';
import { readMoodleXml } from './read-moodle-xml';
import { type LeftOut, type ReadQuestions, UnreadableFile } from './read-questions';

/** The most characters of a draft: several times what a question here may have. */
const mostCharacters = 6000;

/**
 * Reads a file of questions in whichever of the three formats it is: Moodle XML begins with an element, a table with its
 * headings, and everything else is read as GIFT. What the form of a question has no place for is left out, and named.
 * @throws {UnreadableFile} when it is none of them
 */
export function readQuestionFile(text: string): ReadQuestions {
  const { drafts, leftOut } = readAny(text);
  const tidy = drafts.map(tidied);
  const unfit = tidy.flatMap((draft): LeftOut[] => {
    const code = unfitness(draft);
    return code ? [{ code, title: draft.prompt.slice(0, 60) }] : [];
  });
  return { drafts: tidy.filter((draft) => !unfitness(draft)), leftOut: [...leftOut, ...unfit].map(short) };
}

function readAny(text: string): ReadQuestions {
  try {
    if (/^[\ufeff\s]*</.test(text)) return readMoodleXml(text);
    return isQuestionTable(text) ? readCsv(text) : readGift(text);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    // A reader that gave up, such as on an element nested ten thousand times.
    throw new UnreadableFile();
  }
}

function unfitness({ kind, options, right, ...draft }: Draft): 'too-many-answers' | 'too-long' | null {
  const [rows, rights] =
    kind === 'match'
      ? [bounds.pairs[1], bounds.pairs[1] + 1]
      : kind === 'number'
        ? [1, 10]
        : [bounds.options[1], bounds.options[1]];
  if (options.length > rows || right.length > rights) return 'too-many-answers';
  return JSON.stringify([options, right, draft]).length > mostCharacters ? 'too-long' : null;
}

const short = ({ code, title }: LeftOut): LeftOut => ({ code, title: title.replace(/\s+/g, ' ').slice(0, 60) });
