export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;

/**
 * Why a write was not done. Thrown by whoever notices; the form handler turns it into an answer.
 * The sentence for a visitor is found by `code` in the interface words.
 */
export class Refusal extends Error {
  constructor(
    readonly status: RefusalStatus,
    readonly code: string,
    /** The field at which the sentence stands. */
    readonly field?: string,
    /** Seconds after which it makes sense to try again. */
    readonly retryAfter?: number,
    /** A path of ours to which a browser is led instead of being shown a page; JSON has the status. */
    readonly leadsTo?: string,
    /** What JSON adds to code and sentence. */
    readonly more?: Readonly<Record<string, unknown>>,
    /** What else is wrong in the same form, a code for each further field. */
    readonly others: readonly { field: string; code: string }[] = [],
  ) {
    super(`${status} ${code}`);
  }
}
