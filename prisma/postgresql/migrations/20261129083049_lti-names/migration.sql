-- AlterTable
ALTER TABLE "LtiLink" ADD COLUMN     "takesNames" BOOLEAN NOT NULL DEFAULT false;
