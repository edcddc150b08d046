/** Something took longer than whoever waits for it may be kept waiting. It may still come to be done. */
export class TimedOut extends Error {
  override name = 'TimedOut';
}

/**
 * The end of work, or an error when it takes too long.
 * @throws {TimedOut} after `ms` milliseconds
 */
export async function withTimeout<Value>(ms: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimedOut(`not done within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
