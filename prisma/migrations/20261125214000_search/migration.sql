-- AlterTable
ALTER TABLE "listing" ADD COLUMN     "good_photos" INTEGER NOT NULL DEFAULT 0;

-- Below: what Prisma's language has no words for.

-- One index for all scripts: what an item is, as facts, beside the folded words of all that was said of it. Both columns are
-- generated, so that no change to an item can forget them.

-- Prices in steps of an eighth of e (13 %): enough to find a price range in the index, and few enough to walk in order.
CREATE FUNCTION "price_step"("paise" int) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT floor(ln(greatest("paise", 1)) * 8)::int
$$;

CREATE FUNCTION "listing_facts"(
  "kind" text, "weave" text, "material" text, "colours" text[], "border_colours" text[], "price_paise" int,
  "district" text, "place" text, "blouse_piece" boolean, "words" text[]
) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(array_agg("fact")) FROM (
    VALUES ('item'), ('kind:' || "kind"), ('weave:' || "weave"), ('material:' || "material"),
      -- What it is made of: told by its weave alone, or both said apart.
      (CASE WHEN "material" IS NULL THEN 'made:' || "weave" END), ('cloth:' || "weave" || '+' || "material"),
      ('price:' || "price_step"("price_paise")), ('district:' || "district"), ('place:' || "place"),
      ('blouse:' || CASE WHEN "blouse_piece" THEN 'yes' WHEN NOT "blouse_piece" THEN 'no' END)
    UNION ALL SELECT 'colour:' || "colour" FROM unnest("colours") AS "colour"
    UNION ALL SELECT 'border:' || "colour" FROM unnest("border_colours") AS "colour"
    UNION ALL SELECT "word" FROM unnest("words") AS "word"
  ) AS "all" ("fact") WHERE length("fact") BETWEEN 1 AND 200
$$;

-- What is new rises, and so does what is well photographed: each good picture is worth a day, up to four.
ALTER TABLE "listing"
  ADD COLUMN "search_vector" tsvector NOT NULL GENERATED ALWAYS AS ("listing_facts"(
    "kind", "weave", "material", "colours", "border_colours", "price_paise", "district", "place", "blouse_piece", "search_tokens"
  )) STORED,
  ADD COLUMN "search_rank" bigint NOT NULL GENERATED ALWAYS AS (
    extract(epoch FROM "published_at" AT TIME ZONE 'UTC')::bigint + 86400 * least("good_photos", 4)
  ) STORED;

CREATE FUNCTION "count_good_photos"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "listing" SET "good_photos" = "counted"."good" FROM (
    SELECT "touched"."listing_id", count("photo"."hash") AS "good"
    FROM (SELECT DISTINCT "listing_id" FROM "touched_rows") AS "touched"
    LEFT JOIN "listing_photo" ON "listing_photo"."listing_id" = "touched"."listing_id"
    LEFT JOIN "photo" ON "photo"."hash" = "listing_photo"."hash" AND NOT "photo"."too_dark" AND NOT "photo"."blurred"
    GROUP BY "touched"."listing_id"
  ) AS "counted"
  WHERE "listing"."id" = "counted"."listing_id" AND "listing"."good_photos" <> "counted"."good";
  RETURN NULL;
END
$$;
CREATE TRIGGER "listing_photo_added" AFTER INSERT ON "listing_photo"
  REFERENCING NEW TABLE AS "touched_rows" FOR EACH STATEMENT EXECUTE FUNCTION "count_good_photos"();
CREATE TRIGGER "listing_photo_removed" AFTER DELETE ON "listing_photo"
  REFERENCING OLD TABLE AS "touched_rows" FOR EACH STATEMENT EXECUTE FUNCTION "count_good_photos"();
UPDATE "listing" SET "good_photos" = (
  SELECT count(*) FROM "listing_photo" JOIN "photo" USING ("hash")
  WHERE "listing_photo"."listing_id" = "listing"."id" AND NOT "too_dark" AND NOT "blurred"
);

-- Without a pending list: a search never pays for what others wrote.
DROP INDEX "listing_search";
CREATE INDEX "listing_facts" ON "listing" USING gin ("search_vector") WITH (fastupdate = off) WHERE "state" = 'published';
CREATE INDEX "listing_rank" ON "listing" ("search_rank", "code") WHERE "state" = 'published';

-- Finds listings for sale, tier by tier (src/language/search-tiers.ts), best first within each, after the place where the last
-- page ended. "direction": 0 by rank, 1 cheapest first, -1 dearest first. "standing" is what a tier is ordered by, highest first.
--
-- By rank, the best thousand rows are walked in order first: what is common is found there at once. What is not is rare enough
-- for the index to gather all of it. By price, the index is asked step by step of price. Either way few rows are ever sorted.
CREATE FUNCTION "find_listings"(
  "tiers" tsquery[], "groups" int[], "floors" int[], "ceilings" int[], "direction" int,
  "from_tier" int, "from_standing" bigint, "from_code" text, "wanted" int
) RETURNS TABLE ("code" text, "tier" int, "standing" bigint) LANGUAGE plpgsql STABLE ROWS 6 AS $$
#variable_conflict use_column
DECLARE
  "walked" CONSTANT int := 1000;
  "earlier" tsquery; "target" tsquery; "priced" tsquery; "hit" record;
  "found" int := 0; "walks" boolean; "last_standing" bigint; "last_code" text; "step" int; "last_step" int;
BEGIN
  FOR t IN 1 .. cardinality("tiers") LOOP
    IF t > 1 AND "groups"[t] <> "groups"[t - 1] THEN
      EXIT WHEN "found" > 0 OR ("from_tier" < t AND "from_tier" > 0);
      "earlier" := NULL;
    END IF;
    "target" := CASE WHEN "earlier" IS NULL THEN "tiers"[t] ELSE "tiers"[t] && !!"earlier" END;
    "walks" := "earlier" IS NULL OR t = "from_tier";
    "earlier" := CASE WHEN "earlier" IS NULL THEN "tiers"[t] ELSE "earlier" || "tiers"[t] END;
    CONTINUE WHEN t < "from_tier";
    "last_standing" := CASE WHEN t = "from_tier" THEN "from_standing" ELSE 9223372036854775807 END;
    "last_code" := CASE WHEN t = "from_tier" THEN "from_code" ELSE '' END;
    IF "direction" = 0 THEN
      IF "walks" THEN
        FOR "hit" IN
          SELECT "best"."code", "best"."search_rank" FROM (
            SELECT l."code", l."search_rank", l."search_vector", l."price_paise", l."on_hand" > l."held" AS "available"
            FROM "listing" l
            WHERE l."state" = 'published' AND (l."search_rank", l."code") < ("last_standing", "last_code")
            ORDER BY l."search_rank" DESC, l."code" DESC LIMIT "walked"
          ) AS "best"
          WHERE "best"."search_vector" @@ "target" AND "best"."available"
            AND "best"."price_paise" BETWEEN "floors"[t] AND "ceilings"[t]
          ORDER BY "best"."search_rank" DESC, "best"."code" DESC LIMIT "wanted" - "found"
        LOOP
          "found" := "found" + 1;
          "last_standing" := "hit"."search_rank"; "last_code" := "hit"."code";
          "code" := "hit"."code"; "tier" := t; "standing" := "hit"."search_rank";
          RETURN NEXT;
        END LOOP;
        EXIT WHEN "found" >= "wanted";
      END IF;
      "priced" := "target";
      IF "floors"[t] > 1 OR "ceilings"[t] < 50000000 THEN
        "priced" := "target" && (
          SELECT string_agg('''price:' || s || '''', '|')::tsquery
          FROM generate_series("price_step"("floors"[t]), "price_step"("ceilings"[t])) AS s
        );
      END IF;
      FOR "hit" IN
        SELECT l."code", l."search_rank" FROM "listing" l
        WHERE l."state" = 'published' AND l."search_vector" @@ "priced" AND l."on_hand" > l."held"
          AND l."price_paise" BETWEEN "floors"[t] AND "ceilings"[t]
          AND (l."search_rank" + 0, l."code") < ("last_standing", "last_code")
        ORDER BY l."search_rank" + 0 DESC, l."code" DESC LIMIT "wanted" - "found"
      LOOP
        "found" := "found" + 1;
        "code" := "hit"."code"; "tier" := t; "standing" := "hit"."search_rank";
        RETURN NEXT;
      END LOOP;
      EXIT WHEN "found" >= "wanted";
    ELSE
      "step" := "price_step"(CASE
        WHEN t = "from_tier" THEN -"direction" * "from_standing"
        WHEN "direction" = 1 THEN "floors"[t] ELSE "ceilings"[t] END::int);
      "last_step" := "price_step"(CASE WHEN "direction" = 1 THEN "ceilings"[t] ELSE "floors"[t] END);
      WHILE "found" < "wanted" AND ("last_step" - "step") * "direction" >= 0 LOOP
        "priced" := "target" && ('''price:' || "step" || '''')::tsquery;
        FOR "hit" IN
          SELECT l."code", -"direction"::bigint * l."price_paise" AS "standing" FROM "listing" l
          WHERE l."state" = 'published' AND l."search_vector" @@ "priced" AND l."on_hand" > l."held"
            AND l."price_paise" BETWEEN "floors"[t] AND "ceilings"[t]
            AND (-"direction"::bigint * l."price_paise", l."code") < ("last_standing", "last_code")
          ORDER BY 2 DESC, 1 DESC LIMIT "wanted" - "found"
        LOOP
          "found" := "found" + 1;
          "code" := "hit"."code"; "tier" := t; "standing" := "hit"."standing";
          RETURN NEXT;
        END LOOP;
        "step" := "step" + "direction";
      END LOOP;
      EXIT WHEN "found" >= "wanted";
    END IF;
  END LOOP;
END
$$;
