import 'server-only';
import { database } from '@/lib/db';
import type { Class } from '../class';

/** What the data sheet says of a class, for whoever has its code; null when no class has it. */
export async function findSheetClass(code: string, now: Date): Promise<Pick<Class, 'title' | 'expiresAt'> | null> {
  if (!/^[2-9A-HJ-NP-Z]{6}$/.test(code)) return null;
  const db = await database();
  return db.class.findUnique({ where: { code, expiresAt: { gt: now } }, select: { title: true, expiresAt: true } });
}
