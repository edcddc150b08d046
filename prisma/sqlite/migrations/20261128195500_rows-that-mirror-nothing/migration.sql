-- Written by Prisma's engine, then changed by hand: WITHOUT ROWID, rows in the order of their keys, and random keys for
-- moves and reasons. The keys that they shall have are made from readers' ids, which are stored nowhere: those of before
-- count on under keys that lead to nobody.
INSERT INTO "Note" ("name", "value") SELECT 'rekeyed', date('now')
WHERE EXISTS (SELECT 1 FROM "Move") OR EXISTS (SELECT 1 FROM "Reason");

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Move" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "chapter" TEXT NOT NULL,
    "move" TEXT NOT NULL,
    "class" TEXT,
    "fresh" BOOLEAN NOT NULL DEFAULT false
) WITHOUT ROWID;
INSERT INTO "new_Move" ("id", "chapter", "class", "move")
SELECT lower(hex(randomblob(16))), "chapter", "class", "move" FROM "Move" ORDER BY 1;
DROP TABLE "Move";
ALTER TABLE "new_Move" RENAME TO "Move";
CREATE INDEX "Move_class_idx" ON "Move"("class") WHERE "class" IS NOT NULL;
CREATE INDEX "Move_fresh_idx" ON "Move"("fresh") WHERE "fresh";
CREATE TABLE "new_Peek" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fresh" BOOLEAN NOT NULL DEFAULT false
) WITHOUT ROWID;
INSERT INTO "new_Peek" ("id") SELECT "voter" FROM "Peek" ORDER BY 1;
DROP TABLE "Peek";
ALTER TABLE "new_Peek" RENAME TO "Peek";
CREATE INDEX "Peek_fresh_idx" ON "Peek"("fresh") WHERE "fresh";
CREATE TABLE "new_ReadChapter" (
    "reader" TEXT NOT NULL,
    "chapter" TEXT NOT NULL,

    PRIMARY KEY ("reader", "chapter")
) WITHOUT ROWID;
INSERT INTO "new_ReadChapter" ("chapter", "reader") SELECT "chapter", "reader" FROM "ReadChapter" ORDER BY 2, 1;
DROP TABLE "ReadChapter";
ALTER TABLE "new_ReadChapter" RENAME TO "ReadChapter";
CREATE TABLE "new_Reason" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "phase" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "fresh" BOOLEAN NOT NULL DEFAULT false
) WITHOUT ROWID;
INSERT INTO "new_Reason" ("id", "phase", "reason")
SELECT lower(hex(randomblob(16))), "phase", "reason" FROM "Reason" ORDER BY 1;
DROP TABLE "Reason";
ALTER TABLE "new_Reason" RENAME TO "Reason";
CREATE INDEX "Reason_fresh_idx" ON "Reason"("fresh") WHERE "fresh";
CREATE TABLE "new_Vote" (
    "voter" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "peeked" BOOLEAN NOT NULL,
    "receipt" TEXT,
    "class" TEXT,
    "fresh" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("voter", "phase")
) WITHOUT ROWID;
INSERT INTO "new_Vote" ("class", "peeked", "phase", "receipt", "stance", "voter")
SELECT "class", "peeked", "phase", "receipt", "stance", "voter" FROM "Vote" ORDER BY "voter", "phase";
DROP TABLE "Vote";
ALTER TABLE "new_Vote" RENAME TO "Vote";
CREATE UNIQUE INDEX "Vote_receipt_key" ON "Vote"("receipt");
CREATE INDEX "Vote_class_idx" ON "Vote"("class") WHERE "class" IS NOT NULL;
CREATE INDEX "Vote_fresh_idx" ON "Vote"("fresh") WHERE "fresh";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- By hand: votes of classes that are counted already have joined the public numbers.
INSERT INTO "Tally" ("kind", "cell", "n")
SELECT 'joined ' || "class", 'vote ' || "phase" || CASE WHEN "peeked" THEN ' peeked ' ELSE ' open ' END || "stance", COUNT(*)
FROM "Vote" WHERE "class" IS NOT NULL GROUP BY 1, 2;
INSERT INTO "Tally" ("kind", "cell", "n")
SELECT 'joined ' || COALESCE(a."class", b."class"), 'shift ' || b."stance" || ' ' || a."stance", COUNT(*)
FROM "Vote" b JOIN "Vote" a ON a."voter" = b."voter" AND a."phase" = 'after' AND NOT a."peeked"
WHERE b."phase" = 'before' AND NOT b."peeked" AND COALESCE(a."class", b."class") IS NOT NULL GROUP BY 1, 2;

-- By hand: of the days on which votes came only the first and the last are kept; scores of voters are counted nowhere.
DELETE FROM "Tally" WHERE "kind" IN ('turn', 'band') OR ("kind" = 'day' AND "n" <= 0);
DELETE FROM "Tally" WHERE "kind" = 'day' AND "cell" NOT IN (
  SELECT MIN("cell") FROM "Tally" WHERE "kind" = 'day' UNION ALL SELECT MAX("cell") FROM "Tally" WHERE "kind" = 'day');
UPDATE "Tally" SET "n" = 0 WHERE "kind" = 'day';
DELETE FROM "Release" WHERE "name" = 'bands';
