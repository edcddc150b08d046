import { classEvents } from '@/features/live/class-events';
import { answerForPupil } from '@/features/live/rounds/answer-pupil';

export const dynamic = 'force-dynamic';

/** Tells a pupil's open pages that the teacher asks something of everybody. */
export const GET = (request: Request, context: { params: Promise<{ code: string }> }) =>
  answerForPupil(request, context, (pupil) =>
    // Who is taken out of the class learns nothing by it, and is told so when they ask what is new.
    classEvents(request, { classId: pupil.class.id, as: 'pupil', whose: pupil.id }, async () => null),
  );
