/** Words of the page for ballots on paper. */
export const ballots = {
  title: 'Ballots on paper',
  standfirst:
    'For a room without devices: give out ballots, count them where everyone can see, and type what you counted.',
  paper: 'Print the ballots',
  phase: 'Which vote was it?',
  counts: 'How many said what?',
  all: 'All ballots together (optional)',
  allHint: 'Count the pile by itself: if the two do not agree, we say so, and nothing is saved.',
  submit: 'Save the counts',
  counted: 'What you counted',
  sum: 'Ballots',
  note: 'Counted by hand in this room. These ballots are in no other count; which of them moved where cannot be told from paper.',
  replace: 'A new count of the same vote takes the place of the earlier one. Four zeros take it back.',
  saved: 'The counts are saved.',
};
