-- AlterTable
ALTER TABLE "listing" ADD COLUMN     "floor_paise" INTEGER;

-- AlterTable
ALTER TABLE "stock_movement" ADD COLUMN     "offer_id" UUID;

-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "enquiry_id" UUID;

-- CreateTable
CREATE TABLE "enquiry" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "listing_id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "buyer_id" UUID NOT NULL,
    "chat_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "blocked_by" TEXT,
    "asked_at" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "enquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enquiry_message" (
    "id" BIGSERIAL NOT NULL,
    "enquiry_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "photos" TEXT[],
    "voice" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "enquiry_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "enquiry_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer" (
    "id" UUID NOT NULL,
    "enquiry_id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "offered_paise" INTEGER NOT NULL,
    "counter_paise" INTEGER,
    "agreed_paise" INTEGER,
    "held_until" TIMESTAMPTZ(3),
    "order_id" UUID,
    "offered_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "offer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "enquiry_code_key" ON "enquiry"("code");

-- CreateIndex
CREATE INDEX "enquiry_seller_id_state_idx" ON "enquiry"("seller_id", "state");

-- CreateIndex
CREATE INDEX "enquiry_buyer_id_state_idx" ON "enquiry"("buyer_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "enquiry_listing_id_buyer_id_key" ON "enquiry"("listing_id", "buyer_id");

-- CreateIndex
CREATE INDEX "enquiry_message_enquiry_id_idx" ON "enquiry_message"("enquiry_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_enquiry_id_by_id_key" ON "report"("enquiry_id", "by_id");

-- CreateIndex
CREATE UNIQUE INDEX "offer_enquiry_id_key" ON "offer"("enquiry_id");

-- CreateIndex
CREATE UNIQUE INDEX "offer_order_id_key" ON "offer"("order_id");

-- CreateIndex
CREATE INDEX "offer_listing_id_state_idx" ON "offer"("listing_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "stock_movement_offer_id_kind_key" ON "stock_movement"("offer_id", "kind");

-- AddForeignKey
ALTER TABLE "enquiry" ADD CONSTRAINT "enquiry_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry" ADD CONSTRAINT "enquiry_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry" ADD CONSTRAINT "enquiry_buyer_id_fkey" FOREIGN KEY ("buyer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry_message" ADD CONSTRAINT "enquiry_message_enquiry_id_fkey" FOREIGN KEY ("enquiry_id") REFERENCES "enquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_enquiry_id_fkey" FOREIGN KEY ("enquiry_id") REFERENCES "enquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_enquiry_id_fkey" FOREIGN KEY ("enquiry_id") REFERENCES "enquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What Prisma's language has no words for.

ALTER TABLE "listing"
  ADD CONSTRAINT "listing_floor" CHECK ("floor_paise" BETWEEN 100 AND 50000000);
ALTER TABLE "enquiry"
  ADD CONSTRAINT "enquiry_code" CHECK ("code" ~ '^[234679ACDEFGHJKMNPQRTWXYZ]{4}$'),
  ADD CONSTRAINT "enquiry_state" CHECK ("state" IN ('asked', 'answered', 'blocked')),
  ADD CONSTRAINT "enquiry_waits" CHECK (("state" = 'asked') = ("asked_at" IS NOT NULL)),
  ADD CONSTRAINT "enquiry_blocked_by" CHECK (("state" = 'blocked') = ("blocked_by" IS NOT NULL)),
  ADD CONSTRAINT "enquiry_blocker" CHECK ("blocked_by" IN ('buyer', 'seller'));
ALTER TABLE "enquiry_message"
  ADD CONSTRAINT "enquiry_message_side" CHECK ("side" IN ('buyer', 'seller')),
  ADD CONSTRAINT "enquiry_message_says" CHECK ("text" <> '' OR cardinality("photos") > 0 OR "voice" IS NOT NULL),
  ADD CONSTRAINT "enquiry_message_voice" CHECK ("voice" ~ '^[0-9a-f]{64}$');
ALTER TABLE "offer"
  ADD CONSTRAINT "offer_state" CHECK ("state" IN ('made', 'countered', 'agreed', 'declined', 'ordered', 'lapsed')),
  ADD CONSTRAINT "offer_prices" CHECK ("offered_paise" BETWEEN 100 AND 50000000 AND "counter_paise" BETWEEN 100 AND 50000000),
  ADD CONSTRAINT "offer_countered" CHECK ("state" <> 'countered' OR "counter_paise" IS NOT NULL),
  ADD CONSTRAINT "offer_agreed" CHECK (("state" IN ('agreed', 'ordered', 'lapsed')) = ("agreed_paise" IS NOT NULL AND "held_until" IS NOT NULL)),
  ADD CONSTRAINT "offer_ordered" CHECK (("state" = 'ordered') = ("order_id" IS NOT NULL));

-- The newest message a chat was shown says where her next words go, and so does one she quotes.
CREATE INDEX "outbox_sent" ON "outbox" ("chat_id", "sent_at" DESC, "id" DESC) WHERE "state" = 'sent';
CREATE INDEX "outbox_platform_id" ON "outbox" ("chat_id", "platform_id") WHERE "enquiry_id" IS NOT NULL;
