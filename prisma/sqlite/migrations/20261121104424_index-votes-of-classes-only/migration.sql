-- DropIndex
DROP INDEX "Vote_class_idx";

-- CreateIndex
CREATE INDEX "Vote_class_idx" ON "Vote"("class") WHERE "class" IS NOT NULL;
