import 'server-only';
import { headers } from 'next/headers';
import { findReader, type ReaderId } from './reader';

/** The reader whose browser asks for a page; null for one that has never voted or answered. */
export const currentReader = async (): Promise<ReaderId | null> => findReader((await headers()).get('cookie'));
