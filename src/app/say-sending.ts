import { type Reply, say } from '../conversation/reply.ts';
import { readSendingCharge } from '../language/sending-charges.ts';

/** What sending costs beside an order's total, and both together, where its seller's words name it. */
export function saySending(words: string, { totalPaise }: { readonly totalPaise: number }): Reply | undefined {
  const paise = readSendingCharge(words);
  if (paise === undefined) return undefined;
  const total = { money: totalPaise };
  return say('order.sending', { total, charge: { money: paise }, sum: { money: totalPaise + paise } });
}
