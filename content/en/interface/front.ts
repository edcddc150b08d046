/** What a server in front of the site says when it does not let a request through to it, by status. */
export const front = {
  400: {
    title: 'This address cannot be read',
    text: 'It may have been damaged on its way. Please start from the front page.',
  },
  413: { title: 'That is too much at once', text: 'That is more than we can accept at once, so nothing was saved.' },
  429: {
    title: 'Too many requests from your network',
    text: 'Your network is sending more than this site can answer, so nothing was saved. Please try again in a minute.',
  },
  502: {
    title: 'The site is not responding right now',
    text: 'If you sent something, it may not have been saved. Please try again in a minute; you can read the chapters in the meantime.',
  },
};
