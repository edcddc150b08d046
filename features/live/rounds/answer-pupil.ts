import 'server-only';
import { classCodeIn } from '@/features/pupil/class-code';
import { findPupil } from '@/features/pupil/data';
import type { Pupil } from '@/features/pupil/pupil';
import { findReader } from '@/features/readers/reader';
import { siteTime } from '@/lib/db/site-time';
import { errorKind } from '@/lib/ops/error-kind';
import { log } from '@/lib/ops/log';
import { notFound, unavailable } from '../live-answer';

/** Who asks, as a pupil of the class in the address; null for everybody else. */
export const senderAsPupil = async (request: Request, code: string, now: Date): Promise<Pupil | null> =>
  findPupil(findReader(request.headers.get('cookie')), classCodeIn(code) ?? '', now);

/** Answers a GET of a pupil's page that is no page: a stream, its live parts. To all others it is not there. */
export async function answerForPupil(
  request: Request,
  { params }: { params: Promise<{ code: string }> },
  answer: (pupil: Pupil, now: Date) => Response | Promise<Response>,
): Promise<Response> {
  try {
    const now = await siteTime();
    const pupil = await senderAsPupil(request, (await params).code, now);
    return pupil ? await answer(pupil, now) : notFound();
  } catch (error) {
    log('class-not-answered', errorKind(error));
    return unavailable();
  }
}
