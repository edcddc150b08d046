/** Words of the page for ballots on paper. */
export const ballots = {
  title: 'Ballots on paper',
  standfirst:
    'For a room without devices: give out ballots, count them where everyone can see, and type what you counted.',
  paper: 'Print the ballots',
  phase: 'Which vote was it?',
  counts: 'How many said what?',
  all: 'All ballots together (optional)',
  allHint: 'Count the whole pile as well: if the numbers do not add up, we say so, and nothing is saved.',
  submit: 'Save the counts',
  counted: 'What you counted',
  sum: 'Ballots',
  note: 'Counted by hand in this room. These ballots are part of no other count, and paper cannot show who moved from which answer to which.',
  replace: 'A new count of the same vote replaces the earlier one. Four zeros delete it.',
  saved: 'The counts are saved.',
};
