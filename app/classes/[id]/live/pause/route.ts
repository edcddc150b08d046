import { z } from 'zod';
import { type ClassContext, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { findRound, setPaused } from '@/features/live/rounds/data';
import { toLivePage } from '@/features/live/rounds/shown-round';
import { siteTime } from '@/lib/db/site-time';

export const GET = seeClassForm('/live');

/** Asks everybody to stop and look up; with `over`, to go on. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({ over: z.string().optional() }),
    below: '/live',
    async act({ over }, { lang }, own) {
      await setPaused(own, over === undefined ? await siteTime() : null);
      return toLivePage(lang, own, (await findRound(own.id))?.id ?? null);
    },
  });
