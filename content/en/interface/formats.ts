import type { QuestionFormat } from '../../question-format';

/** Words in the files that take questions to other systems, and beside the links to them. */
export const formats = {
  title: 'Questions for other systems',
  standfirst:
    'The same questions as files that other systems read, each with its key and every explanation, and with a link from each explanation to the sentence it rests on.',
  warning:
    'These files hold the answers. They are for teachers who are signed in; where anyone may create an account, a pupil could too.',
  loses: 'What this format cannot carry',
  names: {
    'moodle.xml': 'Moodle XML',
    'gift.txt': 'GIFT',
    imscc: 'Common Cartridge 1.1',
    'qti.zip': 'QTI 3.0',
  } satisfies Record<QuestionFormat, string>,
  lost: {
    'moodle.xml': [
      'An order becomes matching: a place for each event. Half points for half an order stay.',
      'Orders and pairs are explained as a whole, not option by option.',
      'How sure a pupil is of an answer is not asked.',
    ],
    'gift.txt': [
      'An order becomes matching: a place for each event.',
      'Orders and pairs are explained as a whole, not option by option.',
      'The unit of a number is asked for in words.',
      'How sure a pupil is of an answer is not asked.',
    ],
    imscc: [
      'An order becomes a question for each place, and pairs a question for each pair; each has its share of the point.',
      'Several right answers count all or nothing.',
      'Common wrong numbers lose their explanation.',
      'How sure a pupil is of an answer is not asked.',
    ],
    'qti.zip': [
      'An order counts as a whole or not at all.',
      'Orders and pairs are explained as a whole, not option by option.',
      'Common wrong numbers lose their explanation.',
      'How sure a pupil is of an answer is not asked.',
    ],
  } satisfies Record<QuestionFormat, readonly string[]>,
  /** In the files. */
  read: 'Read the sentence',
  place: (place: number) => `Place ${place}`,
  placeOf: (prompt: string, place: string) => `${prompt}\n\n${place}:`,
  pairOf: (prompt: string, left: string) => `${prompt}\n\n${left}:`,
  unitOf: (unit: string) => `The number of ${unit}:`,
};
