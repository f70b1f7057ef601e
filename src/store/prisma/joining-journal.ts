import { z } from 'zod';

const uuids = z.array(z.uuid());
const place = z.object({ sellerId: z.uuid(), role: z.string(), viaId: z.uuid().nullable() });
const membership = place.extend({ joinedAt: z.coerce.date(), onDuty: z.boolean() });

/** What went over when two became one, by the ids of its rows; kept so that exactly this can go back. */
export const journalSchema = z.object({
  chats: uuids,
  orders: uuids,
  enquiries: uuids,
  /** Talks that stand beside another of the same buyer about the same item. */
  beside: uuids,
  addresses: uuids,
  subscriptions: uuids,
  consents: z.array(z.number()),
  /** Listings that were to be told of, or had been. */
  matches: uuids,
  /** Sellers they belonged to, and staff roles. */
  sellers: uuids,
  roles: z.array(z.string()),
  /** The same where the other had it too: taken away while they are one, so that nobody is counted twice. */
  twinSellers: z.array(membership),
  twinRoles: z.array(z.object({ role: z.string(), grantedAt: z.coerce.date() })),
  /** What the other was to a seller before the absorbed one's place there, which is more, became theirs. */
  raised: z.array(place),
  /** What the other lacked and took over. */
  filled: z.object({ name: z.boolean(), language: z.string().optional(), noticeChat: z.boolean() }),
});

export type Journal = z.infer<typeof journalSchema>;
