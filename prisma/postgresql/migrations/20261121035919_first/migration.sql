-- CreateTable
CREATE TABLE "Vote" (
    "voter" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "peeked" BOOLEAN NOT NULL,
    "day" TEXT NOT NULL,
    "band" TEXT NOT NULL,
    "tapped" INTEGER NOT NULL,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("voter","phase")
);

-- CreateTable
CREATE TABLE "Move" (
    "voter" TEXT NOT NULL,
    "chapter" TEXT NOT NULL,
    "move" TEXT NOT NULL,
    "day" TEXT NOT NULL,

    CONSTRAINT "Move_pkey" PRIMARY KEY ("voter","chapter")
);

-- CreateTable
CREATE TABLE "Peek" (
    "voter" TEXT NOT NULL,
    "day" TEXT NOT NULL,

    CONSTRAINT "Peek_pkey" PRIMARY KEY ("voter")
);

-- CreateTable
CREATE TABLE "ReadChapter" (
    "reader" TEXT NOT NULL,
    "chapter" TEXT NOT NULL,
    "day" TEXT NOT NULL,

    CONSTRAINT "ReadChapter_pkey" PRIMARY KEY ("reader","chapter")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" TEXT NOT NULL,
    "reader" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "items" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "feedback" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "attemptId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "given" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "max" DOUBLE PRECISION NOT NULL,
    "certainty" TEXT,
    "answeredAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("attemptId","item")
);

-- CreateTable
CREATE TABLE "Note" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "Attempt_reader_idx" ON "Attempt"("reader");

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;
