import { pollCsv } from '@/features/poll/published';
import { published } from '../published';

export const dynamic = 'force-dynamic';

/** The counts as CSV. */
export const GET = () => published('text/csv; charset=utf-8', pollCsv);
