-- A bargain may be for several at so much each ("10 ta 1200 kore hobe?"): so many are held once both agree.
ALTER TABLE "offer" ADD COLUMN "quantity" INTEGER NOT NULL DEFAULT 1;
-- One that the buyer ordered over, at the written price or another number, is neither agreed on nor declined.
ALTER TABLE "offer" DROP CONSTRAINT "offer_state", DROP CONSTRAINT "offer_agreed";
ALTER TABLE "offer"
  ADD CONSTRAINT "offer_counted" CHECK ("quantity" > 0),
  ADD CONSTRAINT "offer_state" CHECK ("state" IN ('made', 'countered', 'agreed', 'declined', 'ordered', 'bought', 'lapsed')),
  ADD CONSTRAINT "offer_agreed" CHECK ("state" = 'bought' OR ("state" IN ('agreed', 'ordered', 'lapsed')) = ("agreed_paise" IS NOT NULL AND "held_until" IS NOT NULL));
