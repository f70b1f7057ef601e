-- AlterTable
ALTER TABLE "chat" ADD COLUMN     "phone" TEXT,
ADD COLUMN     "phone_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "chat_phone_idx" ON "chat"("phone");
