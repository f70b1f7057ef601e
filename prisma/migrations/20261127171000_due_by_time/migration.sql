-- What is due is looked for every second; reminders of days to come and messages that wait for a window are many, and not walked for it.
CREATE INDEX "inbox_due" ON "inbox" ("not_before") WHERE "state" = 'waiting';
CREATE INDEX "outbox_due_by_time" ON "outbox" ("not_before") WHERE "state" IN ('due', 'claimed') AND "broadcast_id" IS NULL;
