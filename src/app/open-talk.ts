import { drawFreeCode, ENQUIRY_CODE_LENGTH, sayListingCode } from '../domain/codes.ts';
import { Refusal } from '../errors.ts';
import type { CommandContext } from './commands.ts';
import type { EnquiryRecord } from './ports.ts';

/** Who asks about an item, and where. */
export interface Asker {
  readonly buyerId: string;
  readonly chatId: string;
}

/**
 * The talk of a person about an item, opened when there is none: of whoever speaks now, unless another is named. Refuses for an item
 * that is gone and for one's own.
 */
export async function openTalk(
  { changes, state, parts, now }: CommandContext,
  item: string,
  { buyerId, chatId }: Asker = { buyerId: state.person.id, chatId: state.target.chatId },
): Promise<EnquiryRecord> {
  const asked = { itemCode: item, buyerId, chatId, now };
  let opened: Awaited<ReturnType<typeof changes.openEnquiry>>;
  await drawFreeCode(ENQUIRY_CODE_LENGTH, parts.random, async (code) => {
    opened = await changes.openEnquiry({ ...asked, code });
    return opened === 'codeTaken';
  });
  const talk = opened === 'codeTaken' ? undefined : opened; // drawing ended with a code that was free
  if (talk === undefined) throw new Refusal('findItem.noSuchCode', { code: sayListingCode(item) }, { ends: true });
  if (talk.isOwn) throw new Refusal('enquire.own', {}, { ends: true });
  return talk;
}
