/** Words around a teacher's account. */
export const accounts = {
  invited: (title: string, mayChange: boolean) =>
    `You are invited to ${mayChange ? 'teach' : 'look at'} “${title}”. Sign in or create an account: the invitation will still be there.`,
  signUp: {
    title: 'Create a teacher account',
    standfirst:
      'With an account you create a class and get a code for it. Your pupils join with that code and a name: they need no account, and nobody needs an email address.',
    name: 'Your name',
    nameHint:
      'As your pupils know you, such as “Ms Rahimova”. You sign in with it, and pupils see it before they join.',
    password: 'Password',
    passwordHint:
      'At least 12 characters. Three or four words that have nothing to do with each other are easy to remember and hard to guess. We have no email address to send a new one to, so keep it safe.',
    invitation: 'Invitation',
    invitationHint: 'New accounts need an invitation here. It is the long code in the link that you were sent.',
    submit: 'Create account',
    have: 'I already have an account',
    closed: 'New accounts cannot be created on this server. Please ask whoever runs it.',
    stored:
      'We store your name, a fingerprint of your password (the password cannot be read from it), when you signed up and signed in, your classes, any questions you write and, if you use one-time codes, their secret. You can delete your account yourself at any time; questions that you wrote then stay, without your name.',
  },
  signIn: {
    title: 'Sign in',
    standfirst: 'For teachers. Pupils need no account: they join with the code of their class.',
    pupil: 'I am a pupil',
    name: 'Your name',
    password: 'Password',
    code: 'One-time code',
    codeHint: 'From your authenticator app, or one of your backup codes.',
    useCode: 'I use one-time codes',
    submit: 'Sign in',
    without: 'I don’t have an account yet',
    forgotten: 'Forgotten your password?',
    forgottenText:
      'We cannot email you a new one. Whoever runs this server can make you a link with which to set a new password: npm run admin -- reset, followed by your name.',
    changed: 'Your new password is set. Please sign in with it.',
    first: 'Please sign in first. If you were sending a form, it was not saved.',
    unsaved:
      'You are not signed in any more, so what you sent was not saved. Sign in, and you come back to the form; where your browser lets us, what you typed is there again.',
  },
  reset: {
    title: 'A new password',
    standfirst: (name: string) =>
      `For ${name}. Once it is set, every device is signed out and one-time codes are switched off.`,
    gone: 'This link has been used or has expired. Please ask for a new one.',
    password: 'New password',
    submit: 'Set password',
  },
  account: {
    title: 'Your account',
    signedInAs: 'Signed in as',
    classes: 'Your classes',
    signOut: 'Sign out',
    byPlatform:
      'You come in by the platform of your school, so this account has no password. You can delete your classes yourself; whoever runs this site deletes the account.',
    signOutHint: 'Signs you out on every device.',
    saved: {
      password: 'Your new password is set. Other devices are signed out.',
      codes: 'One-time codes are on. From now on you need one each time you sign in.',
      'codes-off': 'One-time codes are off.',
    },
    password: {
      title: 'Change your password',
      current: 'Current password',
      next: 'New password',
      submit: 'Change password',
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
      step2Text: 'Each works once in place of a one-time code, in case you lose your phone. They are shown only now.',
      step3: 'Type the six digits that the app shows now',
      code: 'One-time code',
      confirm: 'Switch on',
      cancel: 'Leave them off',
      isOn: 'One-time codes are on.',
      off: 'Switch off',
    },
    remove: {
      title: 'Delete your account',
      text: 'Deletes your account and, with it, every class that only you teach, including its pupils and their answers. Questions that you wrote stay, without your name. This cannot be undone.',
      password: 'Your password',
      submit: 'Delete account and classes',
    },
  },
};
