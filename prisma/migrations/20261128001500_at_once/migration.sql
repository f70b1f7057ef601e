-- What many messages ask for in the same moment is asked once for all of them. Each row is taken by its key, one after the other: of a list
-- PostgreSQL would make a plan anew each time. The functions for one stay for processes that are still to be deployed.

-- Moments to send on a channel, in the order asked: how many milliseconds off each is, or, less than nothing, how far off it would have been.
CREATE FUNCTION "take_slots"(
  "in_channel" text, "chats" text[],
  "per_second" double precision[], "burst" double precision[], "chat_per_second" double precision[], "chat_burst" double precision[],
  "patience_ms" double precision[]
) RETURNS double precision[] LANGUAGE plpgsql AS $$
DECLARE
  keys text[] := ARRAY(SELECT DISTINCT each FROM unnest(array_append(chats, '')) AS each ORDER BY each);
  tats timestamptz[] := '{}';
  waits double precision[] := '{}';
  moment timestamptz;
  tat_all timestamptz;
  tat_one timestamptz;
  wait_ms double precision;
  place integer;
BEGIN
  -- The channel's own place comes first in the order of locking, whoever asks.
  FOR each IN 1 .. cardinality(keys) LOOP
    LOOP
      SELECT tat INTO tat_one FROM pace WHERE channel = in_channel AND key = keys[each] FOR UPDATE;
      EXIT WHEN FOUND;
      INSERT INTO pace VALUES (in_channel, keys[each], '-infinity') ON CONFLICT DO NOTHING;
    END LOOP;
    tats := tats || tat_one;
  END LOOP;
  moment := clock_timestamp();
  tat_all := greatest(tats[1], moment);
  FOR each IN 1 .. cardinality(chats) LOOP
    place := array_position(keys, chats[each]);
    tat_one := greatest(tats[place], moment);
    wait_ms := greatest(0,
      1000 * (extract(epoch FROM tat_all - moment) - (burst[each] - 1) / per_second[each]),
      1000 * (extract(epoch FROM tat_one - moment) - (chat_burst[each] - 1) / chat_per_second[each]));
    IF wait_ms > patience_ms[each] THEN
      waits := waits || -wait_ms;
    ELSE
      waits := waits || wait_ms;
      tat_all := tat_all + make_interval(secs => 1 / per_second[each]);
      tats[place] := tat_one + make_interval(secs => 1 / chat_per_second[each]);
    END IF;
  END LOOP;
  tats[1] := tat_all;
  FOR each IN 1 .. cardinality(keys) LOOP
    UPDATE pace SET tat = tats[each] WHERE channel = in_channel AND key = keys[each];
  END LOOP;
  RETURN waits;
END $$;

-- What the platform took: whether more is due in each row's chat, in the order given. What it charges for is counted.
CREATE FUNCTION "record_sent"(
  "rows" bigint[], "platform_ids" text[], "sent" timestamptz[], "channels" text[], "months" text[], "kinds" text[]
) RETURNS boolean[] LANGUAGE plpgsql AS $$
DECLARE
  more boolean[] := array_fill(false, ARRAY[cardinality(rows)]);
  is_more boolean;
  each integer;
  charged record;
BEGIN
  FOR each IN SELECT place FROM unnest(rows) WITH ORDINALITY AS row(id, place) ORDER BY id LOOP
    UPDATE outbox SET state = 'sent', platform_id = platform_ids[each], sent_at = sent[each], failure = NULL WHERE id = rows[each]
    RETURNING EXISTS (
      SELECT 1 FROM outbox AS other
      WHERE other.chat_id = outbox.chat_id AND other.state = 'due' AND other.broadcast_id IS NULL AND other.not_before <= sent[each]) INTO is_more;
    more[each] := coalesce(is_more, false);
  END LOOP;
  FOR charged IN
    SELECT channel, month, kind, count(*) AS many FROM unnest(channels, months, kinds) AS each(channel, month, kind)
    WHERE channel IS NOT NULL GROUP BY channel, month, kind ORDER BY channel, month, kind
  LOOP
    INSERT INTO message_count (channel, month, kind, sent) VALUES (charged.channel, charged.month, charged.kind, charged.many)
    ON CONFLICT ON CONSTRAINT message_count_pkey DO UPDATE SET sent = message_count.sent + charged.many;
  END LOOP;
  RETURN more;
END $$;
