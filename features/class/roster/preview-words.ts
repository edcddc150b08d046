import type { Words } from '@/content/editions';
import { shownName } from '../pupil-name';
import type { Roster } from './roster-lines';
import { type Entry, isAsked } from './roster-plan';

/** The sentence of a line on which the teacher is asked. */
export function askedSentence(entry: Entry, words: Words): string {
  const said = words.classes.roster.preview;
  const { line, name } = entry;
  const number = entry.identifier ?? '';
  switch (entry.is) {
    case 'twin':
      return said.twin(line, name, entry.of);
    case 'other-number':
      return said.otherNumber(line, name, number, entry.pupil.identifier ?? '');
    case 'other-name':
      return said.otherName(line, name, number, shownName(entry.pupil));
    case 'number-twice':
      return said.numberTwice(line, name, number, entry.of);
    default:
      return '';
  }
}

/** Sentences about the lines that add nobody. */
export function lineSentences(roster: Roster, plan: readonly Entry[], words: Words) {
  const { why: whys, preview: said } = words.classes.roster;
  return {
    asked: plan.filter(isAsked).map((entry) => askedSentence(entry, words)),
    unfit: roster.unfit.map(({ line, text, why }) => said.lineOf(line, text, whys[why])),
    skipped: roster.skipped.map(({ line, text, why }) => said.lineOf(line, text, said.whatWasSkipped[why])),
    repeats: plan.flatMap((entry) => (entry.is === 'repeat' ? [said.repeats(entry.line, entry.of)] : [])),
  };
}
