-- CreateTable
CREATE TABLE "consent" (
    "id" BIGSERIAL NOT NULL,
    "person_id" UUID NOT NULL,
    "answer" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "chat_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscription" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "filters" JSONB,
    "words" TEXT[],
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscription_match" (
    "person_id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "subscription_match_pkey" PRIMARY KEY ("person_id","listing_id")
);

-- CreateIndex
CREATE INDEX "consent_person_id_id_idx" ON "consent"("person_id", "id" DESC);

-- CreateIndex
CREATE INDEX "subscription_kind_value_idx" ON "subscription"("kind", "value");

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription_match" ADD CONSTRAINT "subscription_match_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription_match" ADD CONSTRAINT "subscription_match_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription_match" ADD CONSTRAINT "subscription_match_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Below: what Prisma's language has no words for.
ALTER TABLE "consent"
  ADD CONSTRAINT "consent_answer" CHECK ("answer" IN ('given', 'refused', 'withdrawn')),
  ADD CONSTRAINT "consent_shown" CHECK ("answer" = 'withdrawn' OR ("words" <> '' AND "version" <> ''));
ALTER TABLE "subscription"
  ADD CONSTRAINT "subscription_kind" CHECK ("kind" IN ('everything', 'weave', 'seller', 'district', 'search')),
  ADD CONSTRAINT "subscription_value" CHECK (("kind" = 'everything') = ("value" = '')),
  ADD CONSTRAINT "subscription_filters" CHECK (("kind" = 'search') = ("filters" IS NOT NULL)),
  ADD CONSTRAINT "subscription_ends_after_it_began" CHECK ("until" >= "since");

-- One living wish of a kind a person. What a person ended stays as a row.
CREATE UNIQUE INDEX "subscription_living" ON "subscription" ("person_id", "kind", "value") WHERE "until" IS NULL;
-- What still waits to be told.
CREATE INDEX "subscription_match_untold" ON "subscription_match" ("person_id", "at") WHERE "settled_at" IS NULL;

-- Whether a person may be told news right now: asked by every statement that chooses or sends news.
CREATE FUNCTION "wants_news"("who" uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT "answer" = 'given' FROM "consent" WHERE "person_id" = "who" ORDER BY "id" DESC LIMIT 1), false)
$$;
