import { seeClassForm } from '@/features/class/receive-class-form';
import { movesTo } from '@/features/live/rounds/move-round';

export const GET = seeClassForm('/live');

/** Closes the question of the moment: nobody can answer it any more. */
export const POST = movesTo('closed');
