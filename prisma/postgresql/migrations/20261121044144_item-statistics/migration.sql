-- AlterTable
ALTER TABLE "Answer" ADD COLUMN     "firstOf" TEXT;

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "returnHash" TEXT;

-- CreateTable
CREATE TABLE "ItemSum" (
    "item" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "points" DOUBLE PRECISION NOT NULL,
    "finished" INTEGER NOT NULL,
    "finishedPoints" DOUBLE PRECISION NOT NULL,
    "finishedSquares" DOUBLE PRECISION NOT NULL,
    "rest" DOUBLE PRECISION NOT NULL,
    "restSquares" DOUBLE PRECISION NOT NULL,
    "products" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "ItemSum_pkey" PRIMARY KEY ("item")
);

-- CreateTable
CREATE TABLE "ChoiceSum" (
    "item" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "ChoiceSum_pkey" PRIMARY KEY ("item","choice")
);

-- CreateIndex
CREATE UNIQUE INDEX "Answer_firstOf_item_key" ON "Answer"("firstOf", "item");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_returnHash_key" ON "Attempt"("returnHash");

-- CreateIndex
CREATE INDEX "Attempt_startedAt_idx" ON "Attempt"("startedAt");
