-- A seller may name a price before the buyer does ("last koto?", "1800 e debo"): then only hers stands.
ALTER TABLE "offer" ALTER COLUMN "offered_paise" DROP NOT NULL;
ALTER TABLE "offer" ADD CONSTRAINT "offer_named" CHECK (num_nonnulls("offered_paise", "counter_paise") > 0);
