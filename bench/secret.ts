// Imported first: the settings are read when the first of our modules is.
process.env.SECRET ??= 'a secret that only the bench knows about';
