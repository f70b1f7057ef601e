-- DropIndex
DROP INDEX "enquiry_listing_id_buyer_id_key";

-- AlterTable
ALTER TABLE "enquiry" ADD COLUMN     "beside" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "link_code" (
    "chat_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "misses" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "link_code_pkey" PRIMARY KEY ("chat_id")
);

-- CreateTable
CREATE TABLE "joining" (
    "id" UUID NOT NULL,
    "kept_id" UUID NOT NULL,
    "absorbed_id" UUID NOT NULL,
    "how" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "moved" JSONB NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" UUID,

    CONSTRAINT "joining_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "link_code_code_key" ON "link_code"("code");

-- CreateIndex
CREATE INDEX "joining_kept_id_idx" ON "joining"("kept_id");

-- CreateIndex
CREATE INDEX "enquiry_listing_id_buyer_id_idx" ON "enquiry"("listing_id", "buyer_id");

-- AddForeignKey
ALTER TABLE "joining" ADD CONSTRAINT "joining_kept_id_fkey" FOREIGN KEY ("kept_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "joining" ADD CONSTRAINT "joining_absorbed_id_fkey" FOREIGN KEY ("absorbed_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Below: what Prisma's language has no words for.
-- One talk a buyer and an item, but for those that came together when two buyers became one.
CREATE UNIQUE INDEX "enquiry_one_talk" ON "enquiry" ("listing_id", "buyer_id") WHERE NOT "beside";
ALTER TABLE "link_code" ADD CONSTRAINT "link_code_code" CHECK ("code" ~ '^[1-9][0-9]{5}$');
ALTER TABLE "joining"
  ADD CONSTRAINT "joining_how" CHECK ("how" IN ('code', 'phone', 'staff')),
  ADD CONSTRAINT "joining_two" CHECK ("kept_id" <> "absorbed_id"),
  ADD CONSTRAINT "joining_undone" CHECK (("undone_at" IS NULL) = ("undone_by_id" IS NULL));
-- Nobody sleeps in two places.
CREATE UNIQUE INDEX "joining_sleeps" ON "joining" ("absorbed_id") WHERE "undone_at" IS NULL;
