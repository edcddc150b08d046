/** Why somebody does not come in; each has a sentence. */
export type LaunchProblem =
  | 'not-here'
  | 'unknown-platform'
  | 'wrong-login'
  | 'no-state'
  | 'state-over'
  | 'state-used'
  | 'other-browser'
  | 'platform-error'
  | 'no-keys'
  | 'wrong-token'
  | 'token-over'
  | 'wrong-nonce'
  | 'unknown-deployment'
  | 'wrong-version'
  | 'unknown-message'
  | 'wrong-link'
  | 'nobody'
  | 'no-role'
  | 'not-opened'
  | 'locked'
  | 'full'
  | 'wrong-invitation'
  | 'wrong-configuration'
  | 'not-registered'
  | 'try-again';

/** A login or launch that is refused. */
export class RefusedLaunch extends Error {
  constructor(
    readonly problem: LaunchProblem,
    /** For the log of whoever runs the site: nothing of a person. */
    readonly detail = '',
  ) {
    super(problem);
  }
}
