-- Written by Prisma's engine, then changed by hand: new tables in place of changed ones, so that rows lie in the order of
-- their keys under one transaction's number, and random keys for moves and reasons. The keys that they shall have are made
-- from readers' ids, which are stored nowhere: those of before count on under keys that lead to nobody.
INSERT INTO "Note" ("name", "value") SELECT 'rekeyed', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD')
WHERE EXISTS (SELECT 1 FROM "Move") OR EXISTS (SELECT 1 FROM "Reason");

-- RedefineTables
ALTER TABLE "Move" RENAME TO "old_Move";
ALTER INDEX "Move_pkey" RENAME TO "old_Move_pkey";
DROP INDEX "Move_class_idx";
CREATE TABLE "Move" (
    "id" TEXT NOT NULL,
    "chapter" TEXT NOT NULL,
    "move" TEXT NOT NULL,
    "class" TEXT,
    "fresh" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Move_pkey" PRIMARY KEY ("id")
);
INSERT INTO "Move" ("id", "chapter", "move", "class")
SELECT replace(gen_random_uuid()::text, '-', ''), "chapter", "move", "class" FROM "old_Move" ORDER BY 1;
DROP TABLE "old_Move";
CREATE INDEX "Move_class_idx" ON "Move"("class") WHERE ("class" IS NOT NULL);
CREATE INDEX "Move_fresh_idx" ON "Move"("fresh") WHERE ("fresh");

ALTER TABLE "Peek" RENAME TO "old_Peek";
ALTER INDEX "Peek_pkey" RENAME TO "old_Peek_pkey";
CREATE TABLE "Peek" (
    "id" TEXT NOT NULL,
    "fresh" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Peek_pkey" PRIMARY KEY ("id")
);
INSERT INTO "Peek" ("id") SELECT "voter" FROM "old_Peek" ORDER BY 1;
DROP TABLE "old_Peek";
CREATE INDEX "Peek_fresh_idx" ON "Peek"("fresh") WHERE ("fresh");

ALTER TABLE "ReadChapter" RENAME TO "old_ReadChapter";
ALTER INDEX "ReadChapter_pkey" RENAME TO "old_ReadChapter_pkey";
CREATE TABLE "ReadChapter" (
    "reader" TEXT NOT NULL,
    "chapter" TEXT NOT NULL,

    CONSTRAINT "ReadChapter_pkey" PRIMARY KEY ("reader", "chapter")
);
INSERT INTO "ReadChapter" ("reader", "chapter") SELECT "reader", "chapter" FROM "old_ReadChapter" ORDER BY 1, 2;
DROP TABLE "old_ReadChapter";

ALTER TABLE "Reason" RENAME TO "old_Reason";
ALTER INDEX "Reason_pkey" RENAME TO "old_Reason_pkey";
CREATE TABLE "Reason" (
    "id" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "fresh" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Reason_pkey" PRIMARY KEY ("id")
);
INSERT INTO "Reason" ("id", "phase", "reason")
SELECT replace(gen_random_uuid()::text, '-', ''), "phase", "reason" FROM "old_Reason" ORDER BY 1;
DROP TABLE "old_Reason";
CREATE INDEX "Reason_fresh_idx" ON "Reason"("fresh") WHERE ("fresh");

ALTER TABLE "Vote" RENAME TO "old_Vote";
ALTER INDEX "Vote_pkey" RENAME TO "old_Vote_pkey";
DROP INDEX "Vote_receipt_key";
DROP INDEX "Vote_class_idx";
CREATE TABLE "Vote" (
    "voter" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "peeked" BOOLEAN NOT NULL,
    "receipt" TEXT,
    "class" TEXT,
    "fresh" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("voter", "phase")
);
INSERT INTO "Vote" ("voter", "phase", "stance", "peeked", "receipt", "class")
SELECT "voter", "phase", "stance", "peeked", "receipt", "class" FROM "old_Vote" ORDER BY 1, 2;
DROP TABLE "old_Vote";
CREATE UNIQUE INDEX "Vote_receipt_key" ON "Vote"("receipt");
CREATE INDEX "Vote_class_idx" ON "Vote"("class") WHERE ("class" IS NOT NULL);
CREATE INDEX "Vote_fresh_idx" ON "Vote"("fresh") WHERE ("fresh");

-- Each vote rewrites up to a few hundred rows: what they leave is cleared away after so many, however large the table is.
ALTER TABLE "Vote" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);
ALTER TABLE "Move" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);

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
