/** Words around an instructor's account. */
export const accounts = {
  signUp: {
    title: 'A class by tomorrow morning',
    standfirst:
      'With an account you make a class and get a code for it. Your pupils come in with that code and a name: they need no account, and nobody needs a mail address.',
    name: 'Your name',
    nameHint:
      'As your pupils know you, such as “Ms Rahimova”. You sign in with it, and pupils see it before they join.',
    password: 'Password',
    passwordHint:
      'At least 12 characters. Three or four words that have nothing to do with each other are easy to remember and hard to guess. There is no mail to send a new one to, so keep it well.',
    invitation: 'Invitation',
    invitationHint: 'New accounts need an invitation here. It is the long code in the link that you were sent.',
    submit: 'Open an account',
    have: 'I have an account already',
    closed: 'No new accounts can be opened on this server. Please ask whoever runs it.',
    stored:
      'Stored are your name, a fingerprint of your password from which it cannot be read, and your classes. You can delete all of it yourself at any time.',
  },
  signIn: {
    title: 'Sign in',
    standfirst: 'For instructors. Pupils need no account: they come in with the code of their class.',
    pupil: 'I am a pupil',
    name: 'Your name',
    password: 'Password',
    code: 'One-time code',
    codeHint: 'From your authenticator app, or one of your backup codes.',
    useCode: 'I use one-time codes',
    submit: 'Sign in',
    without: 'I have no account yet',
    forgotten: 'Password forgotten?',
    forgottenText:
      'There is no mail to send a new one to. Whoever runs this server can make a link for you with which you set a new password: npm run admin -- reset, followed by your name.',
    changed: 'Your new password is set. Please sign in with it.',
  },
  reset: {
    title: 'A new password',
    standfirst: (name: string) =>
      `For ${name}. Once it is set, every device is signed out, and one-time codes are off.`,
    gone: 'This link has been used, or its time is over. Please ask for a new one.',
    password: 'New password',
    submit: 'Set the password',
  },
  account: {
    title: 'Your account',
    signedInAs: 'Signed in as',
    classes: 'To your classes',
    signOut: 'Sign out',
    signOutHint: 'Signs you out on every device.',
    saved: {
      password: 'Your new password is set. Other devices are signed out.',
      codes: 'One-time codes are on. From now on you need one each time you sign in.',
      'codes-off': 'One-time codes are off.',
    },
    password: {
      title: 'Change the password',
      current: 'Present password',
      next: 'New password',
      submit: 'Change it',
    },
    codes: {
      title: 'One-time codes',
      text: 'With one-time codes, a stolen password alone opens nothing: each time you sign in, an app on your phone shows six digits that you type as well.',
      begin: 'Set up one-time codes',
      password: 'Your password',
      step1: 'Add this secret to your authenticator app',
      secret: 'Secret',
      open: 'Open it in an app on this device',
      step2: 'Write down the backup codes',
      step2Text:
        'Each works once, in place of a one-time code, for the day the phone is lost. They are shown only now.',
      step3: 'Type the six digits that the app shows now',
      code: 'One-time code',
      confirm: 'Switch on',
      cancel: 'Leave them off',
      isOn: 'One-time codes are on.',
      off: 'Switch off',
    },
    remove: {
      title: 'Delete the account',
      text: 'Deletes your account and at once every class that only you teach, with its pupils and their answers. Nothing of it can be brought back.',
      password: 'Your password',
      submit: 'Delete account and classes',
    },
  },
};
