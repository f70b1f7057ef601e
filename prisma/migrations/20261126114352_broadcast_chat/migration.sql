-- AlterTable
ALTER TABLE "broadcast" ADD COLUMN     "chat_id" UUID;
