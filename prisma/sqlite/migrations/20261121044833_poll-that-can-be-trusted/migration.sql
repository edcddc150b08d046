-- WITHOUT ROWID added by hand, as in the first migration: rows lie in the order of their keys.
-- AlterTable
ALTER TABLE "Vote" ADD COLUMN "receipt" TEXT;

-- CreateTable
CREATE TABLE "Reason" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "phase" TEXT NOT NULL,
    "reason" TEXT NOT NULL
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Tally" (
    "kind" TEXT NOT NULL,
    "cell" TEXT NOT NULL,
    "n" INTEGER NOT NULL,

    PRIMARY KEY ("kind", "cell")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Release" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "counted" TEXT NOT NULL,
    "shown" TEXT NOT NULL
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Bucket" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "day" TEXT NOT NULL,
    "until" INTEGER NOT NULL
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Salt" (
    "day" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Refused" (
    "day" TEXT NOT NULL PRIMARY KEY,
    "n" INTEGER NOT NULL
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Proof" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "day" TEXT NOT NULL
) WITHOUT ROWID;

-- CreateIndex
CREATE UNIQUE INDEX "Vote_receipt_key" ON "Vote"("receipt");

-- By hand: the tallies of votes that are there already.
INSERT INTO "Tally" ("kind", "cell", "n")
SELECT 'vote', "phase" || CASE WHEN "peeked" THEN ' peeked ' ELSE ' open ' END || "stance", COUNT(*) FROM "Vote" GROUP BY 2;
INSERT INTO "Tally" ("kind", "cell", "n")
SELECT 'band', "band" || ' ' || "stance", COUNT(*) FROM "Vote" WHERE "phase" = 'after' AND NOT "peeked" GROUP BY 2;
INSERT INTO "Tally" ("kind", "cell", "n") SELECT 'day', "day", COUNT(*) FROM "Vote" GROUP BY "day";
INSERT INTO "Tally" ("kind", "cell", "n")
SELECT 'shift', b."stance" || ' ' || a."stance", COUNT(*)
FROM "Vote" b JOIN "Vote" a ON a."voter" = b."voter" AND a."phase" = 'after' AND NOT a."peeked"
WHERE b."phase" = 'before' AND NOT b."peeked" GROUP BY 2;
