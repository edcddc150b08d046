/** Lets everything else that waits for the event loop go first: for work that would otherwise hold it for long. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
