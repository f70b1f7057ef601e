-- Every message waits for its slot: both places are locked by one statement and moved by another. The channel's comes first in the
-- order of locking, whoever asks; only a chat's first message adds its own.
CREATE OR REPLACE FUNCTION "take_slot"(
  "in_channel" text, "in_chat" text,
  "per_second" double precision, "burst" double precision, "chat_per_second" double precision, "chat_burst" double precision,
  "patience_ms" double precision
) RETURNS double precision LANGUAGE plpgsql AS $$
DECLARE
  moment timestamptz;
  tat_all timestamptz;
  tat_one timestamptz;
  wait_ms double precision;
BEGIN
  LOOP
    SELECT max(tat) FILTER (WHERE key = ''), max(tat) FILTER (WHERE key = in_chat) INTO tat_all, tat_one
    FROM (SELECT key, tat FROM pace WHERE channel = in_channel AND key IN ('', in_chat) ORDER BY key FOR UPDATE) AS locked;
    EXIT WHEN tat_all IS NOT NULL AND tat_one IS NOT NULL;
    INSERT INTO pace VALUES (in_channel, '', '-infinity'), (in_channel, in_chat, '-infinity') ON CONFLICT DO NOTHING;
  END LOOP;
  moment := clock_timestamp();
  tat_all := greatest(tat_all, moment);
  tat_one := greatest(tat_one, moment);
  wait_ms := greatest(0,
    1000 * (extract(epoch FROM tat_all - moment) - (burst - 1) / per_second),
    1000 * (extract(epoch FROM tat_one - moment) - (chat_burst - 1) / chat_per_second));
  IF wait_ms > patience_ms THEN RETURN -wait_ms; END IF;
  UPDATE pace SET tat = CASE key
    WHEN '' THEN tat_all + make_interval(secs => 1 / per_second) ELSE tat_one + make_interval(secs => 1 / chat_per_second) END
  WHERE channel = in_channel AND key IN ('', in_chat);
  RETURN wait_ms;
END $$;
