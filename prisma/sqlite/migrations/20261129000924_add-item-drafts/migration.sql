-- CreateTable
CREATE TABLE "ItemDraft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "instructorId" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "place" INTEGER NOT NULL,
    CONSTRAINT "ItemDraft_instructorId_fkey" FOREIGN KEY ("instructorId") REFERENCES "Instructor" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateIndex
CREATE INDEX "ItemDraft_instructorId_idx" ON "ItemDraft"("instructorId");
