/** Words for those who come from the platform of a school, such as Moodle or Canvas. */
export const lti = {
  title: 'From your course',
  /** What a teacher from a platform is called here: nothing of their own is kept. */
  teacherName: (platform: string) => `Teacher (${platform})`,
  /** Of a class that was made for a link which has no title. */
  classTitle: 'A class',
  /** What all pupils of a platform are called here; the second has a 2 behind it, and so on. */
  learnerName: 'Learner',
  window: {
    title: 'Open it in a new window',
    text: 'Your browser keeps nothing for pages inside other pages, so this cannot go on here.',
    submit: 'Open in a new window',
  },
  /** In a frame, while the platform's page keeps something for the launch; without script somebody reads it. */
  begun: {
    text: 'Your platform now says who you are.',
    submit: 'Continue',
  },
  /** In a frame, in place of a page that is never shown in one. */
  outside: {
    title: 'This opens in a window',
    signedOut: 'You are not signed in here any more',
    text: 'It is not shown inside your course.',
  },
  registered: {
    title: 'This site is registered',
    text: 'You can close this window. Your platform may ask you to switch the tool on.',
    deployment:
      'Your platform has not said the deployment of the tool. Please tell it to whoever runs this site: launches are taken once they have added it.',
  },
  /** On the page of a pupil who came from a platform: how to go on on another device. */
  elsewhere:
    'On another device, open the link in your course again: your work is there. A vote stays with the browser in which it was cast.',
  /** On the same page. */
  sentOf: (platform: string) =>
    `You came from “${platform}”. It is sent your best points in the class quiz, and nothing else: never how you vote, what you tap, or how sure you were.`,
  nameNotKept: 'Your name is not kept here.',
  nameKept: 'Your teacher has asked for names: yours came along from there, and is kept with the class.',
  /** For a teacher: under which names pupils come in. */
  naming: {
    title: 'Names from your platform',
    off: 'Pupils from your platform come in without a name. If your platform sends names, they can be kept with this class: whoever comes in from then on has theirs, and pupils are told so.',
    on: 'Pupils from your platform come in under the names that it sends. Those who came before have theirs when they open the link again. Names that are here stay until you change them.',
    turnOn: 'Take names from the platform',
    turnOff: 'Take no more names',
  },
  /** For a teacher: another class for the link of a course. */
  tie: {
    title: 'Another class for the link in your course',
    text: 'The link in your course leads to this class. It can lead to another of yours: whoever opens it again comes in there. What was done here stays here.',
    label: 'It should lead to',
    submit: 'Let it lead there',
  },
  /** For a teacher: who is who. */
  names: {
    title: 'Names of the pupils from your platform',
    text: 'As your platform tells them at this moment. They are shown to you and not kept.',
    platform: 'Name in your course',
    here: 'Here',
    unknown: 'not named by your platform',
    nobody: 'Nobody has come in from your platform yet.',
    notTold: 'Your platform does not tell the names at the moment, or not to this site.',
  },
  /** For a teacher, with the files of a class. */
  grades: {
    title: 'Grades to your platform',
    text: 'Each pupil’s best points in the class quiz go to the gradebook of your course by themselves, within a minute after they may be told.',
    counts: ({ sent, waiting, refused }: { sent: number; waiting: number; refused: number }) =>
      `Taken: ${sent}. On their way: ${waiting}. Refused: ${refused}.`,
    refused:
      'Your platform does not take some of them, as it does for somebody who has left the course. They are tried again when they change.',
  },
  /** Inside the platform, where a teacher adds a link. */
  choice: {
    title: 'What pupils read and answer',
    text: 'This becomes a link in your course. Its class is made when you open the link for the first time, and all of this can be changed there.',
    gradedLegend: 'Points',
    graded: 'Send each pupil’s best points to the gradebook of the course',
    submit: 'Add it to the course',
    done: 'Back to your course',
    back: 'Go back',
  },
  again: 'Please go back to your course and open the link once more.',
  problems: {
    'not-here': 'This site cannot be opened from a course: it needs an address that begins with https.',
    'unknown-platform': 'This site does not know the platform of your school, or does not take it any more.',
    'wrong-login': 'Your platform has left out something that this site needs to begin.',
    'no-state': 'This did not come from an opening that began here.',
    'state-over': 'This took longer than ten minutes, so it has run out.',
    'state-used': 'This has been used already; it works once.',
    'other-browser': 'This was begun in another browser, or your browser has not kept what it needs to go on.',
    'platform-error': 'Your platform did not say who you are. It may have signed you out.',
    'no-keys': 'The keys of your platform could not be fetched, so nobody can be let in at the moment.',
    'wrong-token': 'What your platform said of you could not be trusted, so you were not let in.',
    'token-over': 'What your platform said of you has run out. Its clock or ours may be wrong.',
    'wrong-nonce': 'What your platform said of you belongs to another opening.',
    'unknown-deployment':
      'This site does not know this place of your platform. Whoever looks after the platform has to name its deployment to us.',
    'wrong-version': 'Your platform speaks another version of LTI than 1.3.',
    'unknown-message': 'Your platform asks for something that this site does not do.',
    'wrong-link': 'The link in the course does not lead to this site.',
    nobody: 'Your platform says nothing of who you are, so your work could not be found again.',
    'no-role': 'Your platform says that you neither teach nor learn in this course, so there is nothing to open.',
    'not-opened': 'Your teacher has not opened this yet. It works once they have opened the link themselves.',
    locked: 'Nobody new can join this class at the moment. Please ask your teacher.',
    full: 'This class is full. Please ask your teacher.',
    'wrong-invitation':
      'This registration link has been used, has run out, or was never one. Please ask whoever runs this site for another.',
    'wrong-configuration':
      'What your platform says of itself cannot be used here: each address has to be on https, and those of the issuer and of the registration on the same host.',
    'not-registered':
      'Your platform did not take the registration, or did not answer in time. Please ask whoever runs this site for another link.',
    'try-again': 'Something on our side did not work. Please try again in a minute.',
  },
};
