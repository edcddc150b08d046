import { announcedDays, type Class } from './class';

/** True in the last days of a class: its pages say that it ends. */
export const endsSoon = ({ expiresAt }: Pick<Class, 'expiresAt'>, now: Date): boolean =>
  expiresAt.getTime() - now.getTime() <= announcedDays * 24 * 60 * 60 * 1000;
