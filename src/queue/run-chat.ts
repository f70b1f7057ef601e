import type { ChatWork } from '../app/lanes.ts';
import type { Handled } from '../app/ports.ts';
import { StaleSession } from '../errors.ts';

/** Takes what waits in a chat and sends what is due: also while an album is arriving, for what is due must not wait for it. */
export async function runChat(chat: string, work: ChatWork): Promise<Handled> {
  const handled = await handleAgainWhenStale(chat, work);
  await work.deliver(chat, handled.done ? handled.inHand : undefined);
  return handled;
}

async function handleAgainWhenStale(chat: string, work: ChatWork): ReturnType<ChatWork['handle']> {
  try {
    return await work.handle(chat);
  } catch (error) {
    if (error instanceof StaleSession) return work.handle(chat);
    // A turn that failed is put off on its row; what is due still goes out, and the failure is reported.
    await work.deliver(chat);
    throw error;
  }
}
