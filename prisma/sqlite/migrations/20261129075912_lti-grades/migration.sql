-- AlterTable
ALTER TABLE "LtiLink" ADD COLUMN "lineItemUrl" TEXT;

-- CreateTable
CREATE TABLE "LtiGrade" (
    "linkId" TEXT NOT NULL,
    "sub" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "max" REAL NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "tries" INTEGER NOT NULL,
    "nextAt" DATETIME NOT NULL,
    "writtenAt" DATETIME,
    "problem" TEXT,

    PRIMARY KEY ("linkId", "sub"),
    CONSTRAINT "LtiGrade_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "LtiLink" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateIndex
CREATE INDEX "LtiGrade_state_nextAt_idx" ON "LtiGrade"("state", "nextAt");
