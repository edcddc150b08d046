-- CreateTable
CREATE TABLE "ItemDraft" (
    "id" TEXT NOT NULL,
    "instructorId" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "place" INTEGER NOT NULL,

    CONSTRAINT "ItemDraft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ItemDraft_instructorId_idx" ON "ItemDraft"("instructorId");

-- AddForeignKey
ALTER TABLE "ItemDraft" ADD CONSTRAINT "ItemDraft_instructorId_fkey" FOREIGN KEY ("instructorId") REFERENCES "Instructor"("id") ON DELETE CASCADE ON UPDATE CASCADE;
