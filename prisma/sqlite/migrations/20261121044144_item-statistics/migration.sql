-- Written by Prisma's engine; WITHOUT ROWID added by hand, as in the first migration.
-- AlterTable
ALTER TABLE "Answer" ADD COLUMN "firstOf" TEXT;

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN "returnHash" TEXT;

-- CreateTable
CREATE TABLE "ItemSum" (
    "item" TEXT NOT NULL PRIMARY KEY,
    "n" INTEGER NOT NULL,
    "points" REAL NOT NULL,
    "finished" INTEGER NOT NULL,
    "finishedPoints" REAL NOT NULL,
    "finishedSquares" REAL NOT NULL,
    "rest" REAL NOT NULL,
    "restSquares" REAL NOT NULL,
    "products" REAL NOT NULL
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "ChoiceSum" (
    "item" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "n" INTEGER NOT NULL,

    PRIMARY KEY ("item", "choice")
) WITHOUT ROWID;

-- CreateIndex
CREATE UNIQUE INDEX "Answer_firstOf_item_key" ON "Answer"("firstOf", "item");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_returnHash_key" ON "Attempt"("returnHash");

-- CreateIndex
CREATE INDEX "Attempt_startedAt_idx" ON "Attempt"("startedAt");
