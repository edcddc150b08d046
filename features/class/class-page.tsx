import type { Instructor } from '@/features/accounts/instructor';
import { instructorPage } from '@/features/accounts/instructor-page';
import type { Asked, Page } from '@/features/site/tool-page';
import { Refusal } from '@/lib/web/refusal';
import { findClass } from './data';
import type { OwnClass } from './own-class';

/** A tool page about an instructor's own class; another's is not there. */
export const classPage = <Params = unknown>(
  draw: (asked: Asked<Params & { id: string }> & { instructor: Instructor; own: OwnClass }) => Promise<Page | Response>,
) =>
  instructorPage<Params & { id: string }>(async (asked) => {
    const own = await findClass(asked.instructor.id, asked.params.id);
    if (!own) throw new Refusal(404, 'not-found');
    return draw({ ...asked, own });
  });
