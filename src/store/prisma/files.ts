import type { PrismaClient } from '../generated/client.ts';

/**
 * Those of these kept files that no row needs any more, with what was remembered of them deleted. What was sent is sent: only
 * messages that may still go out need their pictures. A form being filled and a broadcast name theirs inside their JSON.
 */
export async function forgetFiles(db: PrismaClient, hashes: readonly string[]): Promise<readonly string[]> {
  const found = await db.$queryRaw<{ hash: string }[]>`
    WITH named AS (
      SELECT body::text AS said FROM outbox WHERE state <> 'sent'
      UNION ALL SELECT outside::text FROM outbox WHERE state <> 'sent' AND outside IS NOT NULL
      UNION ALL SELECT data::text FROM session
      UNION ALL SELECT content::text FROM broadcast),
    needed AS (
      SELECT hash FROM listing_photo
      UNION ALL SELECT unnest(photos) FROM enquiry_message
      UNION ALL SELECT voice FROM enquiry_message WHERE voice IS NOT NULL
      UNION ALL SELECT (regexp_matches(said, '[0-9a-f]{64}', 'g'))[1] FROM named)
    SELECT hash FROM unnest(${[...hashes]}::text[]) AS asked(hash)
    WHERE NOT EXISTS (SELECT 1 FROM needed WHERE needed.hash = asked.hash)`;
  const unneeded = found.map(({ hash }) => hash);
  await db.photo.deleteMany({ where: { hash: { in: unneeded }, listings: { none: {} } } });
  // What the platforms called it: "media/…" and "file/…/…", each ending in its hash.
  await db.$executeRaw`DELETE FROM channel_note WHERE right(name, 64) = ANY(${unneeded}::text[])`;
  return unneeded;
}
