import 'server-only';
import { headers } from 'next/headers';
import { findInstructor } from './data';
import type { Instructor } from './instructor';

/** The instructor whose browser asks for a page; null when nobody is signed in. */
export const currentInstructor = async (): Promise<Instructor | null> =>
  findInstructor((await headers()).get('cookie'));

/** The instructor who sends a request; null when nobody is signed in. */
export const instructorOf = (request: Request): Promise<Instructor | null> =>
  findInstructor(request.headers.get('cookie'));
