import 'server-only';
import { cache } from 'react';
import { currentReader } from '@/features/readers/current-reader';
import { readerKey } from '@/features/readers/reader';
import type { Attempt } from './attempt';
import { findAttempt } from './data';

/** The attempt of this id, if it belongs to whoever asks for the page; read once for the page and its title. */
export const findOwnAttempt = cache(async (id: string): Promise<Attempt | null> => {
  const reader = await currentReader();
  return findAttempt(reader && readerKey(reader), id);
});
