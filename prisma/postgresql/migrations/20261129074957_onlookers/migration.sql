-- AlterTable
ALTER TABLE "Teaching" ADD COLUMN     "mayChange" BOOLEAN NOT NULL DEFAULT true;
