-- CreateTable
CREATE TABLE "RemovedPupil" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "classId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "reader" TEXT,
    "content" TEXT NOT NULL,
    "removedAt" DATETIME NOT NULL,
    CONSTRAINT "RemovedPupil_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateIndex
CREATE INDEX "RemovedPupil_classId_idx" ON "RemovedPupil"("classId");

-- CreateIndex
CREATE INDEX "RemovedPupil_reader_idx" ON "RemovedPupil"("reader");

-- CreateIndex
CREATE INDEX "RemovedPupil_removedAt_idx" ON "RemovedPupil"("removedAt");
