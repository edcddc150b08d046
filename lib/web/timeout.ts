/** Something took longer than whoever waits for it may be kept waiting. It may still come to be done. */
export class TooLate extends Error {
  override name = 'TooLate';
}

/**
 * The end of a deed, or an error when it takes too long.
 * @throws {TooLate} after `ms` milliseconds
 */
export async function inTime<Value>(ms: number, deed: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate(`not done within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([deed, late]);
  } finally {
    clearTimeout(timer);
  }
}
