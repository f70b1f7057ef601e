-- AlterTable
ALTER TABLE "subscription" ADD COLUMN     "chat_id" UUID NOT NULL;

-- AlterTable
ALTER TABLE "subscription_match" ADD COLUMN     "chat_id" UUID NOT NULL,
ADD COLUMN     "tell_at" TIMESTAMPTZ(3) NOT NULL,
ADD COLUMN     "told" BOOLEAN NOT NULL DEFAULT false;

-- Below: what Prisma's language has no words for.
DROP INDEX "subscription_match_untold";
CREATE INDEX "subscription_match_untold" ON "subscription_match" ("tell_at") WHERE "settled_at" IS NULL;
CREATE INDEX "subscription_match_told" ON "subscription_match" ("person_id", "settled_at") WHERE "told";
