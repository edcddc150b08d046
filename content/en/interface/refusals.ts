/** Why a form was not taken: a sentence for each code of the contract, said to the person who sent it. */
export const refusals = {
  'foreign-origin':
    'This form was not sent from one of our pages, so nothing was saved. Please open the page itself and try again.',
  'too-large': 'That is more than we can take at once, so nothing was saved.',
  'not-a-form': 'That was not sent as a form, so nothing was saved.',
  'unreadable-body': 'What arrived was cut off or damaged, so nothing was saved. Please send it again.',
  'not-text': 'A file cannot be used here. Please give text instead.',
  'unreadable-character': 'There is a character in this field that cannot be stored. Please type it again.',
  'given-twice': 'This was given twice. Please choose one.',
  'wrong-field': 'Something in this field cannot be used. Please check it.',
  'wrong-token': 'This page was changed on its way to us. Please load it again.',
  'unknown-language': 'There is no edition in that language.',
  'not-saved': 'That was not saved: something on our side did not answer. Please try again in a few seconds.',
  'not-found': 'There is no such thing here, or it belongs to another browser.',
  'choose-a-stance': 'Please choose one of the four answers.',
  'choose-a-phase': 'Please say whether you vote before or after reading.',
  'unknown-reason': 'That is not one of the arguments. Please choose from those shown.',
  'wrong-receipt':
    'No vote of this phase has that receipt. Please check the code, and whether the vote was before or after reading.',
  'too-many-readers':
    'Too many new readers have come from your network in the last minutes, so nothing was saved yet. What you chose is kept below: please send it again in a moment.',
  'wrong-proof': 'The task that your browser solved has run out or was used before. Please send the form once more.',
  'no-vote': 'There is no vote of this browser to take back.',
  'choose-an-answer': 'Please choose an answer.',
  'unknown-answer': 'That is not one of the answers. Please choose one of those shown.',
  'choose-certainty': 'Please say how sure you are, or leave it open.',
  'already-answered': 'This question has been answered already; the first answer stands.',
  'unknown-item': 'That question does not belong to this quiz.',
  'choose-a-scope': 'Please choose what the quiz is about.',
  'choose-a-length': 'Please choose how many questions you want, from 1 to 100.',
  'choose-feedback': 'Please choose when the answers are explained.',
};
