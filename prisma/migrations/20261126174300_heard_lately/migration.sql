-- What somebody heard lately is asked for every row of a broadcast: without this each asked all rows there are.
CREATE INDEX "outbox_heard" ON "outbox" ("chat_id", "claimed_at")
  WHERE "broadcast_id" IS NOT NULL AND "state" IN ('sent', 'claimed', 'parked');
