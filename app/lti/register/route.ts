import { answerRegistration } from '@/features/lti/answer-registration';

export const dynamic = 'force-dynamic';

/** The administrator of a platform opens a registration link there. */
export const GET = answerRegistration;
