import 'server-only';
import { database, isDuplicate } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { Refusal } from '@/lib/web/refusal';
import type { Joining } from '../class';
import { newClassCode } from '../new-class-code';
import type { OwnClass } from '../own-class';

/** Says who can join a class from now on. Who has joined goes on working, whatever is chosen. */
export async function setJoining(own: OwnClass, joining: Joining): Promise<void> {
  const db = await database();
  await db.class.updateMany({ where: { id: own.id }, data: { joining, version: { increment: 1 } } });
  publish(own.id, 'pupil');
}

/**
 * Gives a class another code. By the old one nobody joins any more; the pages that its pupils have open stand under it
 * and go on working.
 * @returns the new code
 * @throws {Refusal} 404 when the class is gone
 */
export async function renewCode(own: OwnClass): Promise<string> {
  const db = await database();
  for (let tries = 0; ; tries++) {
    const code = newClassCode();
    try {
      // One statement: of two at once each keeps the code that the other has given.
      const rows = await db.$executeRaw`
        UPDATE "Class" SET "oldCodes" = TRIM("oldCodes" || ' ' || "code"), "code" = ${code}, "version" = "version" + 1
        WHERE "id" = ${own.id}`;
      if (rows === 0) throw new Refusal(404, 'not-found');
      publish(own.id, 'pupil');
      return code;
    } catch (error) {
      // Another class has this code already; the next one will be free.
      if (!isDuplicate(error) || tries === 9) throw error;
    }
  }
}
