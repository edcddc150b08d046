import 'server-only';
import { findInstructor } from './data';
import type { Instructor } from './instructor';

/** The instructor who sends a request; null when nobody is signed in. */
export const instructorOf = (request: Request): Promise<Instructor | null> =>
  findInstructor(request.headers.get('cookie'));
