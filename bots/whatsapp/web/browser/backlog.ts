import type { Client, Message } from 'whatsapp-web.js';
import { z } from 'zod';
import { inPage } from './session.ts';

const chats = z.array(z.object({ id: z.string(), unread: z.number() }));

/** How far back one chat is read at least and at most. */
const AT_LEAST = 20;
const AT_MOST = 200;

/**
 * Tells what came while nobody looked: the library never emits messages that are already in the page. By time, not only by what
 * is unread, because the owner may have looked on the phone. A chat that cannot be read is named as trouble and stops no other.
 */
export async function readBacklog(
  client: Client,
  since: number,
  ears: { readonly tell: (message: Message) => Promise<void>; readonly trouble: (reason: string) => void },
): Promise<void> {
  for (const { id, unread } of chats.parse(await inPage(client, 'waiting-chats', since))) {
    try {
      const chat = await client.getChatById(id);
      const limit = Math.min(Math.max(unread, AT_LEAST), AT_MOST);
      const messages = await chat.fetchMessages({ limit, fromMe: false });
      const missed = messages.filter(({ timestamp }) => timestamp >= since).sort((a, b) => a.timestamp - b.timestamp);
      for (const message of missed) await ears.tell(message);
    } catch {
      ears.trouble('backlog: a chat could not be read');
    }
  }
}
