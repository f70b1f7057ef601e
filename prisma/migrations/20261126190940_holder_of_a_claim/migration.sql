-- Who claimed a message says so by a number that is locked as long as that process lives and is joined to us: PostgreSQL lets it go
-- with the process's connection, so nobody has to wait to know of a death.
ALTER TABLE "outbox" ADD COLUMN "holder" INTEGER;

-- Whether a claim may still end well: its process lives. No send takes two minutes; whoever holds one longer has forgotten it.
CREATE FUNCTION "holder_lives"("number" integer, "claimed_at" timestamptz, "now" timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT "number" IS NOT NULL AND "claimed_at" > "now" - interval '2 minutes' AND EXISTS (
    SELECT FROM pg_locks
    WHERE locktype = 'advisory' AND classid = 7141405 AND objid = "number"::oid AND granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))
$$;
