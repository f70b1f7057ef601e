-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "language" TEXT NOT NULL,
    "phone" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat" (
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "chat_id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "sender_name" TEXT,
    "reachable" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_role" (
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_role_pkey" PRIMARY KEY ("person_id","role")
);

-- CreateTable
CREATE TABLE "delivery_address" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "pin" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "delivery_address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "help_request" (
    "id" UUID NOT NULL,
    "chat_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "help_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seller" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "district" TEXT NOT NULL,
    "place" TEXT,
    "provisional" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "seller_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "person_id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("person_id","seller_id")
);

-- CreateTable
CREATE TABLE "listing" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "seller_id" UUID NOT NULL,
    "listed_by_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "weave" TEXT,
    "material" TEXT,
    "colours" TEXT[],
    "border_colours" TEXT[],
    "price_paise" INTEGER NOT NULL,
    "price_unit" TEXT NOT NULL,
    "length_cm" INTEGER,
    "blouse_piece" BOOLEAN,
    "district" TEXT,
    "place" TEXT,
    "words" TEXT NOT NULL DEFAULT '',
    "on_hand" INTEGER NOT NULL,
    "held" INTEGER NOT NULL DEFAULT 0,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "search_tokens" TEXT[],

    CONSTRAINT "listing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stock_movement" (
    "id" BIGSERIAL NOT NULL,
    "listing_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "order_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stock_movement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "photo" (
    "hash" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "placeholder" TEXT NOT NULL,
    "look" TEXT NOT NULL,
    "too_dark" BOOLEAN NOT NULL,
    "blurred" BOOLEAN NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "photo_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "listing_photo" (
    "listing_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "listing_photo_pkey" PRIMARY KEY ("listing_id","position")
);

-- CreateTable
CREATE TABLE "order" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "listing_id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "buyer_id" UUID NOT NULL,
    "chat_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "total_paise" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "pin" TEXT NOT NULL,
    "tracking" TEXT,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_event" (
    "id" BIGSERIAL NOT NULL,
    "order_id" UUID NOT NULL,
    "from" TEXT,
    "to" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "order_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "chat_id" UUID NOT NULL,
    "data" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("chat_id")
);

-- CreateTable
CREATE TABLE "inbox" (
    "id" BIGSERIAL NOT NULL,
    "chat_id" UUID NOT NULL,
    "platform_id" TEXT NOT NULL,
    "event" JSONB NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "stored_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "handled_at" TIMESTAMPTZ(3),
    "taken_by" TEXT,

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "chat_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "choices" JSONB,
    "answers" BIGINT,
    "state" TEXT NOT NULL DEFAULT 'due',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "claimed_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "platform_id" TEXT,
    "once" TEXT,
    "failure" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit" (
    "id" BIGSERIAL NOT NULL,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_word" (
    "word" TEXT NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "setting" (
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "simulator_person" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT,
    "look" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "simulator_person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "simulator_message" (
    "id" BIGSERIAL NOT NULL,
    "person_id" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "from_haat" BOOLEAN NOT NULL,
    "text" TEXT NOT NULL,
    "photos" JSONB NOT NULL,
    "voice" TEXT,
    "choices" JSONB NOT NULL,
    "choice_id" TEXT,
    "album_id" TEXT,
    "quoted_id" TEXT,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "simulator_message_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "chat_person_id_idx" ON "chat"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "chat_channel_chat_id_key" ON "chat"("channel", "chat_id");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_address_person_id_name_address_pin_key" ON "delivery_address"("person_id", "name", "address", "pin");

-- CreateIndex
CREATE INDEX "help_request_chat_id_idx" ON "help_request"("chat_id");

-- CreateIndex
CREATE INDEX "membership_seller_id_idx" ON "membership"("seller_id");

-- CreateIndex
CREATE UNIQUE INDEX "listing_code_key" ON "listing"("code");

-- CreateIndex
CREATE INDEX "listing_seller_id_state_idx" ON "listing"("seller_id", "state");

-- CreateIndex
CREATE INDEX "listing_state_published_at_idx" ON "listing"("state", "published_at" DESC);

-- CreateIndex
CREATE INDEX "stock_movement_listing_id_idx" ON "stock_movement"("listing_id");

-- CreateIndex
CREATE UNIQUE INDEX "stock_movement_order_id_kind_key" ON "stock_movement"("order_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "listing_photo_listing_id_hash_key" ON "listing_photo"("listing_id", "hash");

-- CreateIndex
CREATE UNIQUE INDEX "order_code_key" ON "order"("code");

-- CreateIndex
CREATE INDEX "order_seller_id_state_idx" ON "order"("seller_id", "state");

-- CreateIndex
CREATE INDEX "order_buyer_id_state_idx" ON "order"("buyer_id", "state");

-- CreateIndex
CREATE INDEX "order_event_order_id_idx" ON "order_event"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "inbox_chat_id_platform_id_key" ON "inbox"("chat_id", "platform_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_once_key" ON "outbox"("once");

-- CreateIndex
CREATE INDEX "audit_subject_idx" ON "audit"("subject");

-- CreateIndex
CREATE INDEX "simulator_message_person_id_id_idx" ON "simulator_message"("person_id", "id");

-- AddForeignKey
ALTER TABLE "chat" ADD CONSTRAINT "chat_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_role" ADD CONSTRAINT "staff_role_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_address" ADD CONSTRAINT "delivery_address_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing" ADD CONSTRAINT "listing_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stock_movement" ADD CONSTRAINT "stock_movement_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_photo" ADD CONSTRAINT "listing_photo_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_photo" ADD CONSTRAINT "listing_photo_hash_fkey" FOREIGN KEY ("hash") REFERENCES "photo"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order" ADD CONSTRAINT "order_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order" ADD CONSTRAINT "order_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order" ADD CONSTRAINT "order_buyer_id_fkey" FOREIGN KEY ("buyer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_event" ADD CONSTRAINT "order_event_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbox" ADD CONSTRAINT "inbox_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "simulator_message" ADD CONSTRAINT "simulator_message_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "simulator_person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's language has no words for.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

ALTER TABLE "person"
  ADD CONSTRAINT "person_language" CHECK ("language" IN ('bn', 'en', 'hi')),
  ADD CONSTRAINT "person_phone" CHECK ("phone" ~ '^\+[1-9][0-9]{6,14}$');
ALTER TABLE "staff_role"
  ADD CONSTRAINT "staff_role_role" CHECK ("role" IN ('administrator', 'moderator', 'broadcaster'));
ALTER TABLE "delivery_address"
  ADD CONSTRAINT "delivery_address_pin" CHECK ("pin" ~ '^[1-9][0-9]{5}$');
ALTER TABLE "seller"
  ADD CONSTRAINT "seller_kind" CHECK ("kind" IN ('weaver', 'society', 'organisation', 'department')),
  ADD CONSTRAINT "seller_name" CHECK (length("name") BETWEEN 1 AND 120);
ALTER TABLE "membership"
  ADD CONSTRAINT "membership_role" CHECK ("role" IN ('manager', 'member'));

ALTER TABLE "listing"
  ADD CONSTRAINT "listing_code" CHECK ("code" ~ '^[234679ACDEFGHJKMNPQRTWXYZ]{4}$'),
  ADD CONSTRAINT "listing_state" CHECK ("state" IN ('published', 'sold', 'withdrawn', 'hidden')),
  ADD CONSTRAINT "listing_price" CHECK ("price_paise" BETWEEN 100 AND 50000000),
  ADD CONSTRAINT "listing_unit" CHECK ("price_unit" IN ('piece', 'metre', 'yard', 'pair', 'set', 'dozen', 'kilogram')),
  ADD CONSTRAINT "listing_length" CHECK ("length_cm" BETWEEN 1 AND 100000),
  ADD CONSTRAINT "listing_stock" CHECK ("on_hand" >= 0 AND "held" >= 0 AND "held" <= "on_hand");
ALTER TABLE "stock_movement"
  ADD CONSTRAINT "stock_movement_kind" CHECK ("kind" IN ('listed', 'adjusted', 'held', 'released', 'sold')),
  ADD CONSTRAINT "stock_movement_quantity" CHECK ("kind" = 'adjusted' OR "quantity" > 0);
ALTER TABLE "listing_photo"
  ADD CONSTRAINT "listing_photo_position" CHECK ("position" BETWEEN 0 AND 9);

ALTER TABLE "order"
  ADD CONSTRAINT "order_code" CHECK ("code" ~ '^[234679ACDEFGHJKMNPQRTWXYZ]{5}$'),
  ADD CONSTRAINT "order_state" CHECK ("state" IN ('placed', 'accepted', 'declined', 'packed', 'sent', 'received', 'cancelled')),
  ADD CONSTRAINT "order_quantity" CHECK ("quantity" > 0),
  ADD CONSTRAINT "order_total" CHECK ("total_paise" > 0),
  ADD CONSTRAINT "order_pin" CHECK ("pin" ~ '^[1-9][0-9]{5}$');

ALTER TABLE "inbox"
  ADD CONSTRAINT "inbox_state" CHECK ("state" IN ('waiting', 'handled', 'failed'));
ALTER TABLE "outbox"
  ADD CONSTRAINT "outbox_state" CHECK ("state" IN ('due', 'claimed', 'sent', 'failed', 'parked')),
  ADD CONSTRAINT "outbox_purpose" CHECK ("purpose" IN ('reply', 'notice', 'broadcast'));

-- The rows somebody still has to work on are few, so only they are indexed.
CREATE INDEX "inbox_waiting" ON "inbox" ("chat_id", "id") WHERE "state" = 'waiting';
CREATE INDEX "outbox_due" ON "outbox" ("chat_id", "id") WHERE "state" IN ('due', 'claimed');
-- What a chat was offered lately: looked up when somebody answers a notice with a number.
CREATE INDEX "outbox_offers" ON "outbox" ("chat_id", "id" DESC) WHERE "choices" IS NOT NULL;

CREATE INDEX "listing_search" ON "listing" USING gin ("search_tokens") WHERE "state" = 'published';
CREATE INDEX "search_word_spelling" ON "search_word" USING gin ("word" gin_trgm_ops);
