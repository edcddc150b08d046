-- AlterTable
ALTER TABLE "LtiLink" ADD COLUMN     "lineItemUrl" TEXT;

-- CreateTable
CREATE TABLE "LtiGrade" (
    "linkId" TEXT NOT NULL,
    "sub" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "max" DOUBLE PRECISION NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "tries" INTEGER NOT NULL,
    "nextAt" TIMESTAMP(3) NOT NULL,
    "writtenAt" TIMESTAMP(3),
    "problem" TEXT,

    CONSTRAINT "LtiGrade_pkey" PRIMARY KEY ("linkId","sub")
);

-- CreateIndex
CREATE INDEX "LtiGrade_state_nextAt_idx" ON "LtiGrade"("state", "nextAt");

-- AddForeignKey
ALTER TABLE "LtiGrade" ADD CONSTRAINT "LtiGrade_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "LtiLink"("id") ON DELETE CASCADE ON UPDATE CASCADE;
