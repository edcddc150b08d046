/** What a server in front of the site says when it does not let a request through to it, by status. */
export const front = {
  400: {
    title: 'This address cannot be read',
    text: 'It may have been damaged on its way. Please begin at the cover.',
  },
  413: { title: 'That is too much at once', text: 'That is more than we can take at once, so nothing was saved.' },
  429: {
    title: 'Too much at once from your network',
    text: 'More comes from your network than this site can answer, so nothing was saved. Please try again in a minute.',
  },
  502: {
    title: 'The site does not answer right now',
    text: 'If you sent something, it may not have been saved. Please try again in a minute; the chapters can be read meanwhile.',
  },
};
