-- Written by Prisma's engine; WITHOUT ROWID added by hand: rows then lie in the order of their random keys,
-- and a copy of the file does not tell in which order people voted and answered.
-- CreateTable
CREATE TABLE "Vote" (
    "voter" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "peeked" BOOLEAN NOT NULL,
    "day" TEXT NOT NULL,
    "band" TEXT NOT NULL,
    "tapped" INTEGER NOT NULL,

    PRIMARY KEY ("voter", "phase")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Move" (
    "voter" TEXT NOT NULL,
    "chapter" TEXT NOT NULL,
    "move" TEXT NOT NULL,
    "day" TEXT NOT NULL,

    PRIMARY KEY ("voter", "chapter")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Peek" (
    "voter" TEXT NOT NULL PRIMARY KEY,
    "day" TEXT NOT NULL
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "ReadChapter" (
    "reader" TEXT NOT NULL,
    "chapter" TEXT NOT NULL,
    "day" TEXT NOT NULL,

    PRIMARY KEY ("reader", "chapter")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Attempt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reader" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "items" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "feedback" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "finishedAt" DATETIME
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Answer" (
    "attemptId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "given" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "max" REAL NOT NULL,
    "certainty" TEXT,
    "answeredAt" DATETIME NOT NULL,

    PRIMARY KEY ("attemptId", "item"),
    CONSTRAINT "Answer_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Note" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
) WITHOUT ROWID;

-- CreateIndex
CREATE INDEX "Attempt_reader_idx" ON "Attempt"("reader");
