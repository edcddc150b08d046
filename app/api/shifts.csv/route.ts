import { shiftsCsv } from '@/features/poll/published';
import { published } from '../published';

export const dynamic = 'force-dynamic';

/** The shifts as CSV. */
export const GET = () => published('text/csv; charset=utf-8', shiftsCsv);
