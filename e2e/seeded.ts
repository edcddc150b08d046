import { createHash } from 'node:crypto';

// What a test needs of its own, the same at each run: a failure can be repeated.

const hashOf = (text: string) => createHash('sha256').update(text).digest();

/** An address in a network that belongs to a seed alone. */
export function networkOf(seed: string): string {
  const [a = 0, b = 0, c = 0] = hashOf(seed);
  return `10.${a}.${b}.${c}`;
}

let made = 0;
/** A number that nothing else in this process has. A database belongs to one process, so it is unique there. */
export const nextNumber = (): number => ++made;

/** An id as the site makes them, which nothing else in this process has. */
export const nextId = (): string => hashOf(`id ${nextNumber()}`).toString('base64url').slice(0, 22);

/** Letters and digits from an alphabet, which nothing else in this process has. */
export const nextCode = (alphabet: string, length: number): string =>
  [...hashOf(`code ${nextNumber()}`).subarray(0, length)].map((byte) => alphabet[byte % alphabet.length]).join('');
