-- CreateTable
CREATE TABLE "OwnItem" (
    "id" TEXT NOT NULL,
    "instructorId" TEXT,
    "content" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "isRetired" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OwnItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClassItem" (
    "classId" TEXT NOT NULL,
    "item" TEXT NOT NULL,

    CONSTRAINT "ClassItem_pkey" PRIMARY KEY ("classId","item")
);

-- CreateTable
CREATE TABLE "Ballot" (
    "classId" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "lost" INTEGER NOT NULL,
    "slipping" INTEGER NOT NULL,
    "held" INTEGER NOT NULL,
    "unsure" INTEGER NOT NULL,

    CONSTRAINT "Ballot_pkey" PRIMARY KEY ("classId","phase")
);

-- CreateIndex
CREATE INDEX "OwnItem_instructorId_idx" ON "OwnItem"("instructorId");

-- CreateIndex
CREATE INDEX "ClassItem_item_idx" ON "ClassItem"("item");

-- AddForeignKey
ALTER TABLE "OwnItem" ADD CONSTRAINT "OwnItem_instructorId_fkey" FOREIGN KEY ("instructorId") REFERENCES "Instructor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClassItem" ADD CONSTRAINT "ClassItem_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;
