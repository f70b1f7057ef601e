-- AlterTable
ALTER TABLE "person" ADD COLUMN     "language_settled" BOOLEAN NOT NULL DEFAULT false;
