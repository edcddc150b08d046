import 'server-only';
import type { Database } from '@/lib/db/client';

/** A release as it is stored: what was counted then, which nobody sees, and what is shown of it, both as JSON. */
export type ReleaseRow = { name: string; version: number; day: string; counted: string; shown: string };

/** Puts a release in the place of the last one, unless another server has just done so. @returns the one that stands now */
export async function replaceRelease(
  db: Database,
  last: ReleaseRow | null,
  next: Omit<ReleaseRow, 'version'>,
): Promise<ReleaseRow | null> {
  const { name, day, counted, shown } = next;
  const row = { ...next, version: (last?.version ?? 0) + 1 };
  const isOurs =
    last === null
      ? await db.$executeRaw`
          INSERT INTO "Release" ("name", "version", "day", "counted", "shown")
          VALUES (${name}, ${row.version}, ${day}, ${counted}, ${shown}) ON CONFLICT DO NOTHING`
      : (await db.release.updateMany({ where: { name, version: last.version }, data: row })).count;
  return isOurs ? row : db.release.findUnique({ where: { name } });
}
