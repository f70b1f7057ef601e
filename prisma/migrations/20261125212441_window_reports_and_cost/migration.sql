-- AlterTable
ALTER TABLE "person" ADD COLUMN     "notice_chat_id" UUID;

-- AlterTable
ALTER TABLE "chat" ADD COLUMN     "knocked_at" TIMESTAMPTZ(3),
ADD COLUMN     "window_closes_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "charged_as" TEXT,
ADD COLUMN     "delivery" TEXT,
ADD COLUMN     "outside" JSONB,
ADD COLUMN     "reported_at" TIMESTAMPTZ(3),
ADD COLUMN     "waits_for" TEXT;

-- CreateTable
CREATE TABLE "early_report" (
    "channel" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "report" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "early_report_pkey" PRIMARY KEY ("channel","message_id")
);

-- CreateTable
CREATE TABLE "channel_pause" (
    "channel" TEXT NOT NULL,
    "stops" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "channel_pause_pkey" PRIMARY KEY ("channel","stops")
);

-- CreateTable
CREATE TABLE "message_count" (
    "channel" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "sent" INTEGER NOT NULL DEFAULT 0,
    "billed" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "message_count_pkey" PRIMARY KEY ("channel","month","kind")
);

ALTER TABLE "outbox"
  ADD CONSTRAINT "outbox_delivery" CHECK ("delivery" IN ('sent', 'failed', 'delivered', 'read')),
  ADD CONSTRAINT "outbox_waits_for" CHECK ("waits_for" IN ('window'));
ALTER TABLE "channel_pause" ADD CONSTRAINT "channel_pause_stops" CHECK ("stops" IN ('everything', 'broadcasts'));
ALTER TABLE "message_count" ADD CONSTRAINT "message_count_kind" CHECK ("kind" IN ('service', 'utility', 'marketing'));

-- A report names the platform's id of a message.
CREATE INDEX "outbox_platform" ON "outbox" ("platform_id") WHERE "platform_id" IS NOT NULL;
-- What waits for a person to write.
CREATE INDEX "outbox_waits" ON "outbox" ("chat_id") WHERE "waits_for" IS NOT NULL;
