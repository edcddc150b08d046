-- AlterTable
ALTER TABLE "Class" ADD COLUMN     "pausedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "LiveRound" (
    "id" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "currentOf" TEXT,
    "startedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LiveRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LiveAnswer" (
    "roundId" TEXT NOT NULL,
    "pupilId" TEXT NOT NULL,
    "given" TEXT NOT NULL,
    "certainty" TEXT,

    CONSTRAINT "LiveAnswer_pkey" PRIMARY KEY ("roundId","pupilId")
);

-- CreateIndex
CREATE UNIQUE INDEX "LiveRound_currentOf_key" ON "LiveRound"("currentOf");

-- CreateIndex
CREATE INDEX "LiveRound_classId_idx" ON "LiveRound"("classId");

-- CreateIndex
CREATE INDEX "LiveRound_startedAt_idx" ON "LiveRound"("startedAt");

-- CreateIndex
CREATE INDEX "LiveAnswer_pupilId_idx" ON "LiveAnswer"("pupilId");

-- AddForeignKey
ALTER TABLE "LiveRound" ADD CONSTRAINT "LiveRound_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveAnswer" ADD CONSTRAINT "LiveAnswer_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "LiveRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveAnswer" ADD CONSTRAINT "LiveAnswer_pupilId_fkey" FOREIGN KEY ("pupilId") REFERENCES "Pupil"("id") ON DELETE CASCADE ON UPDATE CASCADE;
