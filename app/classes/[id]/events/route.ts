import { instructorOf } from '@/features/accounts/current-instructor';
import { answerForClass } from '@/features/class/class-answer';
import { findClass } from '@/features/class/data';
import { classEvents } from '@/features/live/class-events';
import { describeVotes } from '@/features/live/votes';
import { addressOf } from '@/features/readers/rate-limit/network';
import { noteVisit } from '@/features/readers/rate-limit/visits.data';
import { siteTime } from '@/lib/db/site-time';
import { defaultLanguage } from '@/lib/languages';

export const dynamic = 'force-dynamic';

/** Tells an instructor's open pages that something in their class has happened. */
export const GET = (request: Request, context: { params: Promise<{ id: string }> }) =>
  answerForClass(request, context, async (own, instructor) => {
    // The teacher's page is open in the room: who tries codes there does not keep the class out.
    await noteVisit(own.id, addressOf(request.headers), await siteTime());
    return classEvents(
      request,
      { classId: own.id, as: 'teacher', whose: instructor.id, lang: defaultLanguage },
      async () => {
        const asking = await instructorOf(request);
        if (!asking) return 'signed-out';
        return (await findClass(asking.id, own.id)) ? null : 'deleted';
      },
      describeVotes,
    );
  });
