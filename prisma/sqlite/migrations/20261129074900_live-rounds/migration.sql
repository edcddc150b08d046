-- AlterTable
ALTER TABLE "Class" ADD COLUMN "pausedAt" DATETIME;

-- CreateTable
CREATE TABLE "LiveRound" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "classId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "currentOf" TEXT,
    "startedAt" DATETIME NOT NULL,
    CONSTRAINT "LiveRound_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "LiveAnswer" (
    "roundId" TEXT NOT NULL,
    "pupilId" TEXT NOT NULL,
    "given" TEXT NOT NULL,
    "certainty" TEXT,

    PRIMARY KEY ("roundId", "pupilId"),
    CONSTRAINT "LiveAnswer_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "LiveRound" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LiveAnswer_pupilId_fkey" FOREIGN KEY ("pupilId") REFERENCES "Pupil" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateIndex
CREATE UNIQUE INDEX "LiveRound_currentOf_key" ON "LiveRound"("currentOf");

-- CreateIndex
CREATE INDEX "LiveRound_classId_idx" ON "LiveRound"("classId");

-- CreateIndex
CREATE INDEX "LiveRound_startedAt_idx" ON "LiveRound"("startedAt");

-- CreateIndex
CREATE INDEX "LiveAnswer_pupilId_idx" ON "LiveAnswer"("pupilId");
