/** The first line of what went wrong, without credentials. */
export function sentenceOf(error: unknown): string {
  const text = error instanceof Error ? error.message : JSON.stringify(error);
  return (text.split('\n').find((line) => line.trim()) ?? 'no reason given').replace(/\/\/[^@\s]*@/g, '//…@');
}
