import { instructorOf } from '@/features/accounts/current-instructor';
import { answerForClass } from '@/features/classroom/class-answer';
import { findClass } from '@/features/classroom/data';
import { classEvents } from '@/features/classroom/live/class-events';
import { describeVotes } from '@/features/classroom/live/votes';

export const dynamic = 'force-dynamic';

/** Tells an instructor's open pages that something in their class has happened. */
export const GET = (request: Request, context: { params: Promise<{ id: string }> }) =>
  answerForClass(request, context, (own, instructor) =>
    classEvents(
      request,
      { classId: own.id, instructor: instructor.id },
      async () => {
        const asking = await instructorOf(request);
        if (!asking) return 'signed-out';
        return (await findClass(asking.id, own.id)) ? null : 'deleted';
      },
      describeVotes,
    ),
  );
