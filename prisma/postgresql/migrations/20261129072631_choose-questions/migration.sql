-- AlterTable
ALTER TABLE "Class" ADD COLUMN     "hasChecks" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "perPart" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "ClassItem" ADD COLUMN     "isAlways" BOOLEAN NOT NULL DEFAULT false;
