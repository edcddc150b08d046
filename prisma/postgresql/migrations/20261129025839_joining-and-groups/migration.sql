-- AlterTable
ALTER TABLE "Class" ADD COLUMN     "joining" TEXT NOT NULL DEFAULT 'open',
ADD COLUMN     "oldCodes" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Pupil" ADD COLUMN     "groupChapters" TEXT,
ADD COLUMN     "groupName" TEXT;
