-- AlterTable
ALTER TABLE "LtiLink" ADD COLUMN     "membersUrl" TEXT;
