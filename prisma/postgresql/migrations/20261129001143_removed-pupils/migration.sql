-- CreateTable
CREATE TABLE "RemovedPupil" (
    "id" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "reader" TEXT,
    "content" TEXT NOT NULL,
    "removedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RemovedPupil_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RemovedPupil_classId_idx" ON "RemovedPupil"("classId");

-- CreateIndex
CREATE INDEX "RemovedPupil_reader_idx" ON "RemovedPupil"("reader");

-- CreateIndex
CREATE INDEX "RemovedPupil_removedAt_idx" ON "RemovedPupil"("removedAt");

-- AddForeignKey
ALTER TABLE "RemovedPupil" ADD CONSTRAINT "RemovedPupil_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;
