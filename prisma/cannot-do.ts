/** A reason not to do what was asked for, as a sentence for whoever asked. Nothing has been changed. */
export class CannotDo extends Error {}
