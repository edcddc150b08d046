-- CreateTable
CREATE TABLE "OwnItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "instructorId" TEXT,
    "content" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "isRetired" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "OwnItem_instructorId_fkey" FOREIGN KEY ("instructorId") REFERENCES "Instructor" ("id") ON DELETE SET NULL ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "ClassItem" (
    "classId" TEXT NOT NULL,
    "item" TEXT NOT NULL,

    PRIMARY KEY ("classId", "item"),
    CONSTRAINT "ClassItem_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Ballot" (
    "classId" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "lost" INTEGER NOT NULL,
    "slipping" INTEGER NOT NULL,
    "held" INTEGER NOT NULL,
    "unsure" INTEGER NOT NULL,

    PRIMARY KEY ("classId", "phase"),
    CONSTRAINT "Ballot_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateIndex
CREATE INDEX "OwnItem_instructorId_idx" ON "OwnItem"("instructorId");

-- CreateIndex
CREATE INDEX "ClassItem_item_idx" ON "ClassItem"("item");
