import { answerLivePupil } from '@/features/live/live-answer';
import { answerForPupil } from '@/features/live/rounds/answer-pupil';

export const dynamic = 'force-dynamic';

/** The parts of a pupil's page that change by themselves, as JSON; for the element that keeps them up to date. */
export const GET = (request: Request, context: { params: Promise<{ code: string }> }) =>
  answerForPupil(request, context, (pupil, now) => answerLivePupil(request, pupil, now));
