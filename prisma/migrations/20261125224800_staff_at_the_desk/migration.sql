-- CreateTable
CREATE TABLE "takeover" (
    "id" UUID NOT NULL,
    "chat_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "staff_chat_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "takeover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "moderation" (
    "id" BIGSERIAL NOT NULL,
    "listing_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "decision" TEXT NOT NULL,
    "reason" TEXT,
    "words" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "moderation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "role" TEXT,
    "seller_id" UUID,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "used_by_id" UUID,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("code")
);

-- CreateIndex
CREATE INDEX "takeover_chat_id_idx" ON "takeover"("chat_id");

-- CreateIndex
CREATE INDEX "moderation_listing_id_id_idx" ON "moderation"("listing_id", "id" DESC);

-- CreateIndex
CREATE INDEX "invitation_seller_id_idx" ON "invitation"("seller_id");

-- AddForeignKey
ALTER TABLE "takeover" ADD CONSTRAINT "takeover_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation" ADD CONSTRAINT "moderation_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- Below: what Prisma's language has no words for.
ALTER TABLE "takeover" ADD CONSTRAINT "takeover_not_with_oneself" CHECK ("chat_id" <> "staff_chat_id");
-- One voice a chat, one conversation a member of staff.
CREATE UNIQUE INDEX "takeover_one_voice" ON "takeover" ("chat_id") WHERE "ended_at" IS NULL;
CREATE UNIQUE INDEX "takeover_one_at_a_time" ON "takeover" ("staff_chat_id") WHERE "ended_at" IS NULL;
ALTER TABLE "moderation"
  ADD CONSTRAINT "moderation_decision" CHECK ("decision" IN ('approved', 'hidden', 'restored')),
  ADD CONSTRAINT "moderation_reason" CHECK (("decision" = 'hidden') = ("reason" IS NOT NULL));
ALTER TABLE "invitation"
  ADD CONSTRAINT "invitation_kind" CHECK ("kind" IN ('staff', 'member', 'claim')),
  ADD CONSTRAINT "invitation_code" CHECK ("code" ~ '^[234679ACDEFGHJKMNPQRTWXYZ]{6,8}$'),
  ADD CONSTRAINT "invitation_role" CHECK (("kind" = 'staff' AND "role" IN ('administrator', 'moderator', 'broadcaster'))
    OR ("kind" = 'member' AND "role" IN ('manager', 'member')) OR ("kind" = 'claim' AND "role" IS NULL)),
  ADD CONSTRAINT "invitation_seller" CHECK (("kind" = 'staff') = ("seller_id" IS NULL)),
  ADD CONSTRAINT "invitation_used" CHECK (("used_at" IS NULL) = ("used_by_id" IS NULL));
-- One request for a person waits in a chat.
DELETE FROM "help_request" AS "older" USING "help_request" AS "newer"
  WHERE "older"."chat_id" = "newer"."chat_id" AND "older"."answered_at" IS NULL AND "newer"."answered_at" IS NULL AND "older"."id" > "newer"."id";
CREATE UNIQUE INDEX "help_request_open" ON "help_request" ("chat_id") WHERE "answered_at" IS NULL;
