import { seeClassForm } from '@/features/class/receive-class-form';
import { movesTo } from '@/features/live/rounds/move-round';

export const GET = seeClassForm('/live');

/** Shows the class what was right, and closes the question where it is still open. */
export const POST = movesTo('shown');
