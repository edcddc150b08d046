-- DropIndex
DROP INDEX "Pupil_classId_nameKey_key";

-- AlterTable
ALTER TABLE "Pupil" ADD COLUMN     "isListed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "nth" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex
CREATE UNIQUE INDEX "Pupil_classId_nameKey_nth_key" ON "Pupil"("classId", "nameKey", "nth");

-- Who has an identifier or has not joined was on a list; of the others nobody knows any more.
UPDATE "Pupil" SET "isListed" = true WHERE "identifier" IS NOT NULL OR "joinedAt" IS NULL;
