import { dayMs } from '@/lib/day';
import { announcedDays, type Class } from './class';

/** True in the last days of a class: its pages say that it ends. */
export const endsSoon = ({ expiresAt }: Pick<Class, 'expiresAt'>, now: Date): boolean =>
  expiresAt.getTime() - now.getTime() <= announcedDays * dayMs;
