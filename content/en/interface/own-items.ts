import type { ItemKind } from '../../facts/item';

/** Words of the questions page of a class: its figures, which questions it is asked, and questions of one's own. */
export const ownItems = {
  kinds: {
    one: 'One choice',
    several: 'Several choices',
    order: 'Put in order',
    match: 'Match',
    number: 'A number',
    account: 'Which account says so?',
  } satisfies Record<ItemKind, string>,
  form: {
    newTitle: 'A question of your own',
    editTitle: 'Change your question',
    kind: 'What kind of question?',
    prompt: 'The question',
    promptHint: 'At most 35 words.',
    options: {
      one: 'The answers, and the one that is right',
      several: 'The answers, and those that are right',
      order: 'What is to be put in order, first to last',
      match: 'The pairs',
      number: 'What the number counts',
      account: 'The statement',
    } satisfies Record<ItemKind, string>,
    hints: {
      one: 'Three to five, of about the same length. Say of each why it is right or wrong: pupils read it after they have answered.',
      several:
        'Three to five, of about the same length. Say of each why it is right or wrong: pupils read it after they have answered.',
      order: 'Three to five. Write them in the right order; pupils get them mixed.',
      match: 'Three or four. One right half may be left over, to make it harder.',
      number: 'Such as “people” or “minutes”.',
      account: 'One sentence of which pupils say who tells it.',
    } satisfies Record<ItemKind, string>,
    option: (n: number) => `Answer ${n}`,
    place: (n: number) => `Place ${n}`,
    left: (n: number) => `Left half ${n}`,
    half: (n: number) => `Right half ${n}`,
    spare: 'A right half that is left over (optional)',
    isRight: (n: number) => `Answer ${n} is right`,
    right: 'Right',
    explanation: 'Why?',
    explanationOf: (what: string) => `Why? (${what})`,
    unit: 'Unit',
    number: 'The right number',
    alsoRight: 'Also right (optional)',
    statement: 'Statement',
    whoSays: 'Who says so?',
    claims: 'Which claims does it rest on?',
    claimsHint: 'The first is the one that pupils are led back to.',
    claim: (n: number) => (n === 1 ? 'The claim to reread' : `Another claim (optional), ${n}`),
    none: 'none',
    submit: 'Save the question',
    preview: 'As pupils see it',
    answered: (n: number) =>
      n === 1
        ? 'One answer has been given. It stays as it is and gets its points anew when you change what is right.'
        : `${n} answers have been given. They stay as they are and get their points anew when you change what is right.`,
    back: 'Back to the questions',
    retire: 'No longer offer it',
    restore: 'Offer it again',
  },
};
