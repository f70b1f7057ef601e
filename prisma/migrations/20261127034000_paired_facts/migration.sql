-- What is searched for most, a weave in a colour, is one fact, and so are eight steps of price: the index need not cross long lists.
CREATE OR REPLACE FUNCTION "listing_facts"(
  "kind" text, "weave" text, "material" text, "colours" text[], "border_colours" text[], "price_paise" int,
  "district" text, "place" text, "blouse_piece" boolean, "words" text[]
) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(array_agg("fact")) FROM (
    VALUES ('item'), ('kind:' || "kind"), ('weave:' || "weave"), ('material:' || "material"),
      -- What it is made of: told by its weave alone, or both said apart.
      (CASE WHEN "material" IS NULL THEN 'made:' || "weave" END), ('cloth:' || "weave" || '+' || "material"),
      ('price:' || "price_step"("price_paise")), ('prices:' || "price_step"("price_paise") / 8), ('district:' || "district"), ('place:' || "place"),
      ('blouse:' || CASE WHEN "blouse_piece" THEN 'yes' WHEN NOT "blouse_piece" THEN 'no' END)
    UNION ALL SELECT 'colour:' || "colour" FROM unnest("colours") AS "colour"
    UNION ALL SELECT 'hue:' || "weave" || '+' || "colour" FROM unnest("colours") AS "colour"
    UNION ALL SELECT 'border:' || "colour" FROM unnest("border_colours") AS "colour"
    UNION ALL SELECT "word" FROM unnest("words") AS "word"
  ) AS "all" ("fact") WHERE length("fact") BETWEEN 1 AND 200
$$;

-- A range of price steps as facts: where eight steps lie in it whole, one fact stands for them.
CREATE FUNCTION "price_facts"("first" int, "last" int) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT DISTINCT CASE WHEN s / 8 * 8 >= "first" AND s / 8 * 8 + 7 <= "last" THEN 'prices:' || s / 8 ELSE 'price:' || s END
  FROM generate_series("first", "last") AS s
$$;

-- Generated columns are made anew when a row is written.
UPDATE "listing" SET "price_paise" = "price_paise";

-- Finds listings for sale, tier by tier (src/language/search-tiers.ts), best first within each, after the place where the last
-- page ended. "direction": 0 by rank, 1 cheapest first, -1 dearest first. "standing" is what a tier is ordered by, highest first.
--
-- By rank, the best rows are walked in order first: what is common is found there at once. For what is met now and then they are
-- walked further, as far as its share so far says, unless the index gathers all of it sooner; there the price is asked of the
-- index only where many would fit but for their price. By price, the index is asked step by step of price. Either way few rows are
-- ever fetched or sorted, be there a hundred thousand or a million.
CREATE OR REPLACE FUNCTION "find_listings"(
  "tiers" tsquery[], "groups" int[], "floors" int[], "ceilings" int[], "direction" int,
  "from_tier" int, "from_standing" bigint, "from_code" text, "wanted" int
) RETURNS TABLE ("code" text, "tier" int, "standing" bigint) LANGUAGE plpgsql STABLE ROWS 6 AS $$
#variable_conflict use_column
DECLARE
  "walk" int; "walked" int; "fitting" int := 0; "before" int; "is_priced" boolean; "listings" real;
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
      "is_priced" := "floors"[t] > 100 OR "ceilings"[t] < 50000000;
      "walk" := CASE WHEN "walks" THEN 400 ELSE 0 END;
      IF "walks" THEN "fitting" := 0; END IF;
      "walked" := 0;
      FOR "turn" IN 1 .. 3 LOOP
        EXIT WHEN "walk" = 0;
        "before" := "found";
        FOR "hit" IN
          SELECT "best"."code", "best"."search_rank", "best"."price_paise" FROM (
            SELECT l."code", l."search_rank", l."search_vector", l."price_paise", l."on_hand" > l."held" AS "available"
            FROM "listing" l
            WHERE l."state" = 'published' AND (l."search_rank", l."code") < ("last_standing", "last_code")
            ORDER BY l."search_rank" DESC, l."code" DESC LIMIT "walk"
          ) AS "best"
          WHERE "best"."available" AND "best"."search_vector" @@ "target"
          ORDER BY "best"."search_rank" DESC, "best"."code" DESC
          -- A loop fetches ten rows at once: without a bound, those behind the last one wanted would be walked to.
          LIMIT CASE WHEN "is_priced" THEN NULL ELSE "wanted" - "found" END
        LOOP
          "fitting" := "fitting" + 1;
          CONTINUE WHEN "hit"."price_paise" NOT BETWEEN "floors"[t] AND "ceilings"[t];
          "found" := "found" + 1;
          "last_standing" := "hit"."search_rank"; "last_code" := "hit"."code";
          "code" := "hit"."code"; "tier" := t; "standing" := "hit"."search_rank";
          RETURN NEXT;
          EXIT WHEN "found" >= "wanted";
        END LOOP;
        EXIT WHEN "found" >= "wanted";
        -- To gather all that fits may take no longer than to walk that far for the rest: then the index does it.
        "listings" := (SELECT "reltuples" FROM "pg_class" WHERE "oid" = 'listing_rank'::regclass);
        "walked" := "walked" + "walk";
        EXIT WHEN CASE WHEN "is_priced" AND "fitting" > 10 THEN 0.5 ELSE 1.5 END * "listings" * greatest("fitting", 1) / "walked"
          < "walk" * ("wanted" - "found") / greatest("found" - "before", 1);
        "walk" := least(4000 * "turn" * "turn", "walk" * (2 * ("wanted" - "found") + 3) / greatest("found" - "before", 1));
      END LOOP;
      EXIT WHEN "found" >= "wanted";
      "priced" := "target";
      IF "is_priced" AND "fitting" > 10 THEN
        "priced" := "target" && (
          SELECT string_agg('''' || s || '''', '|')::tsquery
          FROM "price_facts"("price_step"("floors"[t]), "price_step"("ceilings"[t])) AS s
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
