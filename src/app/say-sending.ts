import { type Reply, say } from '../conversation/reply.ts';
import { readSendingCharge } from '../language/sending-charges.ts';
import type { CommandContext } from './commands.ts';
import type { EnquiryRecord } from './ports.ts';

/** What sending costs beside an order's total, and both together, where its seller's words name it. */
export function saySending(words: string, { totalPaise }: { readonly totalPaise: number }): Reply | undefined {
  const paise = readSendingCharge(words);
  if (paise === undefined) return undefined;
  const total = { money: totalPaise };
  return say('order.sending', { total, charge: { money: paise }, sum: { money: totalPaise + paise } });
}

/** The same of what the buyer of a talk has ordered, where she has one order of its thing under way. */
export async function saySendingInTalk(
  { changes }: CommandContext,
  { listingId, buyerId }: EnquiryRecord,
  words: string,
): Promise<Reply | undefined> {
  if (readSendingCharge(words) === undefined) return undefined;
  const totalPaise = await changes.totalUnderWay(listingId, buyerId);
  return totalPaise === undefined ? undefined : saySending(words, { totalPaise });
}
