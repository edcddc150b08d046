import { z } from 'zod';
import { receiveInstructorForm } from '@/features/accounts/receive-instructor-form';
import { joinAsColleague } from '@/features/class/colleagues/data';
import { classPath } from '@/features/class/receive-class-form';
import { siteTime } from '@/lib/db/site-time';
import { seeForm } from '@/lib/web/form-handler';

export const GET = seeForm('/classes/join');

/** Makes an instructor one of a class, by a link that works once. */
export const POST = (request: Request) =>
  receiveInstructorForm(request, {
    shape: z.object({ ticket: z.string({ error: 'not-found' }) }),
    page: ({ lang, values }) => `/${lang}/classes/join?ticket=${encodeURIComponent(values.get('ticket')?.[0] ?? '')}`,
    async act({ ticket }, { lang }, instructor) {
      return { to: classPath(lang, await joinAsColleague(instructor.id, ticket, await siteTime())) };
    },
  });
