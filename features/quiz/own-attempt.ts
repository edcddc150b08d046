import 'server-only';
import { findReader, readerKey } from '@/features/readers/reader';
import type { Attempt } from './attempt';
import { findAttempt } from './data';

/** The attempt of this id, if it belongs to whoever sends the request. */
export async function findOwnAttempt({ headers }: Request, id: string): Promise<Attempt | null> {
  const reader = findReader(headers.get('cookie'));
  return findAttempt(reader && readerKey(reader), id);
}
