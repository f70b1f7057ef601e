-- Messages of kinds we cannot read are few among many: staff look for them on every visit to their desk.
CREATE INDEX "inbox_unread" ON "inbox" ("id" DESC) WHERE ("event" ->> 'unsupported') IS NOT NULL;
