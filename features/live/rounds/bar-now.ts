import 'server-only';
import type { Thread } from '@/features/pupil/thread';
import type { ClassBar } from '@/features/site/class-note';
import type { Language } from '@/lib/languages';
import { pupilMoment } from './pupil-parts';

/** A pupil's bar with what the teacher asks of everybody at this moment. */
export const barNow = async (bar: ClassBar | null, thread: Thread | null, lang: Language): Promise<ClassBar | null> =>
  bar && thread && { ...bar, live: (await pupilMoment(thread.pupil, thread.now, lang)).bar };
