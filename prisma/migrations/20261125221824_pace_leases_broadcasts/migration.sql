-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "broadcast_id" UUID;

-- AlterTable
ALTER TABLE "chat" ADD COLUMN     "held_until" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "broadcast" (
    "id" UUID NOT NULL,
    "created_by" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "audience" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "cursor" UUID,
    "expanded" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "broadcast_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pace" (
    "channel" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "tat" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "pace_pkey" PRIMARY KEY ("channel","key")
);

-- CreateTable
CREATE TABLE "lease" (
    "name" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lease_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "broadcast_state_idx" ON "broadcast"("state");

-- AddForeignKey
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_broadcast_id_fkey" FOREIGN KEY ("broadcast_id") REFERENCES "broadcast"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Below: what Prisma's language has no words for.
ALTER TABLE "broadcast" ADD CONSTRAINT "broadcast_state" CHECK ("state" IN ('draft', 'running', 'paused', 'cancelled', 'done'));
CREATE INDEX "outbox_broadcast_due" ON "outbox" ("broadcast_id", "not_before", "id") WHERE "state" IN ('due', 'claimed') AND "broadcast_id" IS NOT NULL;

-- Takes the next moment at which a message may leave, over a whole channel and to one chat (GCRA): evenly spaced, and forgiving a
-- burst. Gives the milliseconds to wait, or what is missing as a negative number when that is more than `patience_ms`: then nothing
-- was taken. The clock is the database's own, so that all workers share one.
CREATE FUNCTION "take_slot"(
  "in_channel" text, "in_chat" text,
  "per_second" double precision, "burst" double precision, "chat_per_second" double precision, "chat_burst" double precision,
  "patience_ms" double precision
) RETURNS double precision LANGUAGE plpgsql AS $$
DECLARE
  moment timestamptz;
  tat_all timestamptz;
  tat_one timestamptz;
  wait_ms double precision;
BEGIN
  INSERT INTO pace VALUES (in_channel, '', '-infinity'), (in_channel, in_chat, '-infinity') ON CONFLICT DO NOTHING;
  SELECT tat INTO tat_all FROM pace WHERE channel = in_channel AND key = '' FOR UPDATE;
  SELECT tat INTO tat_one FROM pace WHERE channel = in_channel AND key = in_chat FOR UPDATE;
  moment := clock_timestamp();
  tat_all := greatest(tat_all, moment);
  tat_one := greatest(tat_one, moment);
  wait_ms := greatest(0,
    1000 * (extract(epoch FROM tat_all - moment) - (burst - 1) / per_second),
    1000 * (extract(epoch FROM tat_one - moment) - (chat_burst - 1) / chat_per_second));
  IF wait_ms > patience_ms THEN RETURN -wait_ms; END IF;
  UPDATE pace SET tat = tat_all + make_interval(secs => 1 / per_second) WHERE channel = in_channel AND key = '';
  UPDATE pace SET tat = tat_one + make_interval(secs => 1 / chat_per_second) WHERE channel = in_channel AND key = in_chat;
  RETURN wait_ms;
END $$;
