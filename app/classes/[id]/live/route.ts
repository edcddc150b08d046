import { answerForClass } from '@/features/class/class-answer';
import { answerLive } from '@/features/live/live-answer';

export const dynamic = 'force-dynamic';

/** The parts of an instructor's page that change by themselves, as JSON; for the element that keeps them up to date. */
export const GET = (request: Request, context: { params: Promise<{ id: string }> }) =>
  answerForClass(request, context, (own) => answerLive(request, own));
