-- AlterTable
-- By hand: Prisma would write the table anew, and lose that it is one without row ids.
ALTER TABLE "Teaching" ADD COLUMN "mayChange" BOOLEAN NOT NULL DEFAULT true;
