-- AlterTable
ALTER TABLE "Vote" ADD COLUMN     "receipt" TEXT;

-- CreateTable
CREATE TABLE "Reason" (
    "id" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "Reason_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tally" (
    "kind" TEXT NOT NULL,
    "cell" TEXT NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "Tally_pkey" PRIMARY KEY ("kind","cell")
);

-- CreateTable
CREATE TABLE "Release" (
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "counted" TEXT NOT NULL,
    "shown" TEXT NOT NULL,

    CONSTRAINT "Release_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "Bucket" (
    "key" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "until" INTEGER NOT NULL,

    CONSTRAINT "Bucket_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Salt" (
    "day" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Salt_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "Refused" (
    "day" TEXT NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "Refused_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "Proof" (
    "id" TEXT NOT NULL,
    "day" TEXT NOT NULL,

    CONSTRAINT "Proof_pkey" PRIMARY KEY ("id")
);

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
